// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;

namespace provost {

struct Error;
class Button;
class PlainLabel;

/// A message in its place instead of a window of its own: a sentence, what to do, and where it helps an action, the
/// details to copy, and a cross.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows the bar. `action` empty: no action button; `details` empty: nothing to copy.
    void showMessage(Tone tone, const QString& text, const QString& action = {}, const QString& details = {});
    /// Both sentences of the error, its details to copy, and `action` (mostly "Try again").
    void showError(const Error& error, const QString& action = {});
    /// A bar that tells a state, not an event, has no cross.
    void setClosable(bool closable);
    /// Inside a dialog or a card: round corners in place of the line below.
    void setRounded(bool rounded);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }
    /// What it shows.
    struct Said
    {
        Tone tone;
        QString text;
        QString action;
        QString details;
    };
    /// For a bar that comes into the place of this one; unset while it shows nothing.
    [[nodiscard]] std::optional<Said> said() const;
    void say(const Said& said) { showMessage(said.tone, said.text, said.action, said.details); }

Q_SIGNALS:
    void actionChosen();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void copyDetails();
    void renderIcon();
    /// Beside the text where there is room for both, else below it.
    void placeButtons(int width);

    Tone m_tone = Tone::Neutral;
    bool m_rounded = false;
    QString m_details;
    QLabel* m_icon;
    PlainLabel* m_text;
    Button* m_copy;
    Button* m_action;
    Button* m_close;
    QWidget* m_buttons;
    QBoxLayout* m_content;
};

} // namespace provost
