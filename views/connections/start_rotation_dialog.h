// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/connections/new_token_dialog.h"

class QComboBox;

namespace provost {

/// The first step of a rotation: what will happen, which token is to be replaced, and what its successor is to be.
class StartRotationDialog : public NewTokenDialog
{
    Q_OBJECT

public:
    /// `candidates` are the tokens that work, at least one; `chosen` is offered first where it is one of them.
    StartRotationDialog(const Connection& connection, QList<Token> candidates, const TokenId& chosen,
                        const Capabilities& can, QWidget* parent);

    [[nodiscard]] const Token& replaced() const;

private:
    void showReplaced();

    QList<Token> m_candidates;
    QComboBox* m_replaced;
};

/// The token by its hint and label, as a choice or a fact: `pvt_9fQ2_…, Okta production`.
[[nodiscard]] QString nameOf(const Token& token);

} // namespace provost
