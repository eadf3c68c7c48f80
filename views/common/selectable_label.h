// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/plain_label.h"

namespace provost {

/// A wrapped plain label whose text can be selected and copied, with mouse and keyboard. QLabel can do that by itself,
/// but then it breaks lines between words only, and cuts what is longer than a line.
class SelectableLabel : public PlainLabel
{
    Q_OBJECT
public:
    explicit SelectableLabel(const QString& text = {}, QWidget* parent = nullptr);

    /// Empty where nothing is selected.
    [[nodiscard]] QString chosenText() const;

protected:
    [[nodiscard]] QList<QTextLayout::FormatRange> formats() const override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// From the fixed end to the one that moves. A text that became another one has nothing selected.
    void select(int anchor, int cursor);
    void selectAll();
    void copy() const;
    /// Where Shift and the pressed key bring the moving end.
    [[nodiscard]] std::optional<int> movedBy(const QKeyEvent& event) const;

    QString m_of; ///< the text in which something is selected
    int m_anchor = 0;
    int m_cursor = 0;
};

} // namespace provost
