// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

/// Looking for users among all that the server has. Nothing is changed there. GUI thread.
namespace provost {

/// Has the server look for whoever's name or identifier holds the text. The directory has whom it found at once.
/// ErrorKind::Unsupported where it cannot.
QCoro::Task<Result<FoundUsers>> findOnServer(OpenServer at, QString text, Cancellation cancel);

/// An identifier that a server refused because somebody has it.
struct SoughtIdentifier
{
    IdentifierKind kind = IdentifierKind::UserName;
    QString value;

    friend bool operator==(const SoughtIdentifier&, const SoughtIdentifier&) = default;
};

/// Those in a user's JSON as an identity provider sends it, of a PATCH too, or else the text as each kind that it can
/// be. None twice, twelve at most.
[[nodiscard]] QList<SoughtIdentifier> identifiersIn(const QString& text);

/// Somebody who has one of them at least.
struct NameHolder
{
    User user;
    QList<IdentifierKind> by;       ///< of what was sought
    QList<IdentifierKind> formerly; ///< had it once, and has not any more
    bool isTold = false;            ///< the server said so just now; false: known here alone

    friend bool operator==(const NameHolder&, const NameHolder&) = default;
};

struct NameHolders
{
    QList<SoughtIdentifier> sought;
    QList<NameHolder> holders;
    bool serverLooked = false;    ///< it looked for each of them
    std::optional<Error> refusal; ///< why it did not look for one of them
    qint64 lookedThrough = 0;     ///< users that are here, whom this computer compared

    /// It was asked, and it is not known whether it would have looked: it was not reached, or something else went
    /// wrong.
    [[nodiscard]] bool isUnanswered() const { return refusal && refusal->kind != ErrorKind::Unsupported; }
};

/// Who has these identifiers, active or not: the server is asked for each, in whatever case, and what is here is looked
/// through, deleted users and former identifiers with it. An Error: neither could be done.
QCoro::Task<Result<NameHolders>> findHolders(OpenServer at, QList<SoughtIdentifier> sought, Cancellation cancel);

} // namespace provost
