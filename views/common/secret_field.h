// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secret.h"
#include "views/common/begun.h"

#include <QLineEdit>
#include <QWidget>

namespace provost {

class Button;
class SecretClipboard;

/// Shows a secret: masked, in clear only while "Hold to show" is held, with Copy through the SecretClipboard. It is
/// never selectable, and no screen reader, drag or tool tip gets it. Wiped with the widget or by wipe().
class SecretField : public QWidget
{
    Q_OBJECT
public:
    /// `clipboard` outlives the field. Object names of the buttons: "holdToShow" and "copySecret".
    SecretField(const QString& name, SecretClipboard* clipboard, QWidget* parent = nullptr);

    /// The first `publicLength` characters are no secret and are shown (`pvt_9fQ2_`).
    void setSecret(Secret secret, int publicLength = 0);
    [[nodiscard]] const Secret& secret() const { return m_secret; }
    /// How many characters are shown.
    [[nodiscard]] int publicLength() const { return m_publicLength; }
    void wipe();
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    [[nodiscard]] Button* copyButton() const { return m_copy; }

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void setRevealed(bool revealed);
    [[nodiscard]] QRect fieldRect() const;

    Secret m_secret;
    int m_publicLength = 0;
    bool m_revealed = false;
    SecretClipboard* m_clipboard;
    Button* m_hold;
    Button* m_copy;
};

/// An input for a secret: masked, without undo history, and emptied as it is taken.
class SecretEdit : public QLineEdit, public Begun
{
    Q_OBJECT
public:
    explicit SecretEdit(const QString& accessibleName, QWidget* parent = nullptr);
    /// What was typed, without blanks around it; the field is empty afterwards.
    [[nodiscard]] Secret take();
    /// Puts a secret that was taken back, so that nothing has to be typed twice.
    void putBack(const Secret& secret);
    [[nodiscard]] std::any leave() override;
    void resume(const std::any& begun) override;
};

} // namespace provost
