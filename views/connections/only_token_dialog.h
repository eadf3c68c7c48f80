// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/connections/new_token_dialog.h"
#include "views/connections/workplace.h"

namespace provost {

class MessageBar;

/// Replacing the token of a connection that has one at a time: the old one ends with the new one, so that the identity
/// provider is refused until it has that. Says from when to when, when it comes next, and when to do it.
class OnlyTokenDialog : public NewTokenDialog
{
    Q_OBJECT

public:
    /// `old` is the token that ends.
    OnlyTokenDialog(const Workplace& at, const Connection& connection, Token old, QWidget* parent);

    [[nodiscard]] const Token& replaced() const { return m_old; }

private:
    void showOutage();

    Workplace m_at;
    Connection m_connection;
    Token m_old;
    MessageBar* m_outage;
};

} // namespace provost
