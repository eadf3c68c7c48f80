// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/dialog.h"
#include "views/connections/workplace.h"

#include <QDate>

#include <optional>

class QLineEdit;

namespace provost {

class Button;
class PlainLabel;

/// When a person wants to be reminded of a token that has no expiry.
class ReminderDialog : public Dialog
{
    Q_OBJECT

public:
    /// `set`: the reminder that there is.
    ReminderDialog(const Connection& connection, const Token& token, const std::optional<QDate>& set,
                   const QDate& today, QWidget* parent);

Q_SIGNALS:
    /// Unset: none is wanted.
    void chosen(const std::optional<QDate>& on);

private:
    void choose(const std::optional<QDate>& on);
    /// Invalid where none was typed.
    [[nodiscard]] QDate day() const;
    void setDay(const QDate& day);
    void say();

    QDate m_today;
    QLineEdit* m_on;
    PlainLabel* m_said;
    Button* m_confirm = nullptr;
};

/// The button can be pressed where a token is chosen that works, and of which nobody knows until when.
void offerReminder(Button& button, const std::optional<Token>& token, const QDateTime& now);
/// Asks for the day, over the window of `over`, and keeps it.
void openReminder(const Workplace& at, const Token& token, QWidget* over);

} // namespace provost
