// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/connections/workplace.h"

#include <QObject>

namespace provost {

class NewTokenDialog;

/// The ways of a person with the tokens of a connection: make one, replace one, end one. Opens the dialogs over the
/// window of `parent`, one at a time, and hands a new token over in its sheet whatever became of the dialog meanwhile.
class TokenDialogs : public QObject
{
    Q_OBJECT

public:
    TokenDialogs(Workplace at, QWidget* parent);

    void openSheet(const Connection& connection, const Token& token, std::shared_ptr<Secret> secret);
    void openGenerate(const Connection& connection);
    void openRevoke(const Connection& connection, const Token& token);
    /// Begins a rotation, of `token` where it is set, or shows how the one under way stands. A connection none of whose
    /// tokens works gets one.
    void openRotation(const Connection& connection, const std::optional<TokenId>& token = {});

private:
    void openNew(const Connection& connection);
    void generate(QPointer<NewTokenDialog> dialog, const Connection& connection, const NewToken& wanted);
    void openStart(const Connection& connection, const std::optional<TokenId>& token);
    void start(QPointer<NewTokenDialog> dialog, const Connection& connection, const NewRotation& wanted);
    [[nodiscard]] bool hasOneTokenOnly() const;
    /// In place of a rotation where a connection has one token at a time.
    void openOnly(const Connection& connection, const Token& old);
    void openUnderWay(const Connection& connection);
    void openForce(const Connection& connection);
    void openCancel(const Connection& connection);
    void openAnother(const Connection& connection);

    Workplace m_at;
    QWidget* m_over;
};

} // namespace provost
