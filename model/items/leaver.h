// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/user_search.h"

namespace provost {

/// One way in which a person who left may still have access.
struct LeaverFact
{
    enum class Kind {
        Gone,   ///< it is over
        Still,  ///< it is still there
        NotTold ///< this server does not know; never the same as "none"
    };

    Kind kind = Kind::NotTold;
    QString what;  ///< `Sessions`
    QString words; ///< a whole sentence

    friend bool operator==(const LeaverFact&, const LeaverFact&) = default;
};

/// What is known of a person when the question is asked.
struct LeaverEvidence
{
    User user;
    QList<User> others; ///< the same person through other connections or in other accounts
    UserSessions sessions;
    QList<Membership> groups;
    bool mayComeBack = false; ///< an identity provider can reactivate the user
    QString server;
    QDateTime at; ///< in the scale by which times are shown
};

/// Asks the server for everything that leaverFacts() needs, as of `now`. `users` searches the directory. Changes
/// nothing. GUI thread.
QCoro::Task<Result<LeaverEvidence>> readLeaver(OpenServer at, QPointer<UserSearch> users, UserId id, QDateTime now,
                                               Cancellation cancel);

/// The other users who are the same person: the same email or user name, in whatever account, whatever the case.
QCoro::Task<QList<User>> samePerson(QPointer<Directory> directory, QPointer<UserSearch> users, User user);

/// Everything that could still let somebody in, each told as gone, still there or not told. Pure.
[[nodiscard]] QList<LeaverFact> leaverFacts(const LeaverEvidence& evidence, const Directory& directory);
/// Whether nothing that the server knows of is left.
[[nodiscard]] bool isOut(const QList<LeaverFact>& facts);
/// The facts as plain text for a ticket, with whom it is about, by which server and when.
[[nodiscard]] QString leaverStatement(const LeaverEvidence& evidence, const QList<LeaverFact>& facts);

} // namespace provost
