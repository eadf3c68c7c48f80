// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "views/common/dialog.h"
#include "views/connections/workplace.h"

namespace provost {

class Card;
class Dot;
class FactList;
class PlainLabel;

/// How a rotation stands: both tokens, whether the identity provider was seen with the new one, and the ways on.
/// Follows the change feed. What takes something away without proof is only asked for here; who opened the dialog asks
/// the person first.
class RotationDialog : public Dialog
{
    Q_OBJECT

public:
    RotationDialog(Workplace at, Connection connection, QWidget* parent);

    void open() override;

Q_SIGNALS:
    /// The old token is to end although nobody was seen with the new one.
    void forceRequested();
    /// The new token is to end.
    void cancelRequested();
    /// Nobody has the new token: it is to end, and another one to be issued.
    void anotherRequested();

private:
    void buildState();
    void buildKept();
    void buildFooter();
    void show();
    void showFacts(const Token& oldToken, const Token& newToken);
    void showProof(const TokenRotation& rotation);
    void lookForToken();
    void copyKept();
    void complete();

    Workplace m_at;
    Connection m_connection;
    Cancellation m_cancel;
    bool m_busy = false;
    std::optional<Token> m_new;
    FactList* m_facts;
    Dot* m_dot = nullptr;
    PlainLabel* m_state = nullptr;
    PlainLabel* m_note = nullptr;
    PlainLabel* m_kept = nullptr;
    Button* m_copy = nullptr;
    Button* m_another = nullptr;
    Button* m_cancelRotation = nullptr;
    Button* m_force = nullptr;
    Button* m_complete = nullptr;
};

} // namespace provost
