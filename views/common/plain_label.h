// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/text_lines.h"
#include "views/common/theme.h"
#include "views/common/timed_text.h"

#include <QLabel>

namespace provost {

/// The one label for text of any origin. Always Qt::PlainText, bounded, with bidirectional controls taken out but
/// for the isolation of parts of a sentence.
/// Either elided to one line (the whole text is in the tool tip) or wrapped; its colour follows the theme.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Fit { Wrap, Elide };
    /// The colour by meaning.
    enum class Ink { Text, Mute, Accent, Ok, Warn, Bad };

    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
    /// A wrapped secondary sentence.
    static PlainLabel* mute(const QString& text, QWidget* parent = nullptr);
    /// A heading of 14 px, for a card or the inspector.
    static PlainLabel* heading(const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// A text that names times stays right by itself until another text is set.
    void setTimedText(const TimedText& text);
    void setFit(Fit fit);
    void setInk(Ink ink);
    void setLook(Type type, Weight weight = Weight::Regular);
    void setMono(bool mono = true);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// What of a wrapped text is drawn in another way.
    [[nodiscard]] virtual QList<QTextLayout::FormatRange> formats() const { return {}; }
    /// The place in a wrapped text that is nearest to a point of the label.
    [[nodiscard]] int positionAt(const QPointF& point) const;

private:
    void applyInk();
    [[nodiscard]] TextLines lines(int width) const;
    [[nodiscard]] QPoint topLeftOf(const TextLines& lines) const;
    void put(const QString& text);
    void tellTimes();
    void updateToolTip();

    std::optional<TimedText> m_timed;
    QMetaObject::Connection m_scale;
    Fit m_fit = Fit::Wrap;
    Ink m_ink = Ink::Text;
};

} // namespace provost
