// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/scripted_server.h"

#include <QJsonObject>
#include <QSet>

namespace provost::test {

/// What a SCIM server can do wrong.
enum class Lie {
    TotalIsOfThePage,     ///< totalResults is how many the page has
    IgnoresStartIndex,    ///< each page is the first one
    EndsEarly,            ///< an empty page before all came
    CountsTooFew,         ///< totalResults is half of what comes
    Endless,              ///< new users for ever
    RefusesBeyond,        ///< 400 for a startIndex after the last one
    IgnoresFilter,        ///< everybody comes, whatever is asked
    SwallowsPatch,        ///< 200, and nothing is changed
    NoConfiguration,      ///< no ServiceProviderConfig
    NoGroups,             ///< no /Groups
    WordsForBooleans,     ///< "False"
    OtherCase,            ///< USERNAME, resources
    NoIds,                ///< every fifth user has none
    HtmlForUsers,         ///< 200 with a page for people
    BreaksOnPageThree,    ///< 503 once
    AllowsTwoPages,       ///< 429 for every third page, with Retry-After
    ForgetsEverybodyOnce, ///< an empty listing that counts nobody, of users and of groups
    AdvertisesNoPatch,
    TellsNoTimes,      ///< no meta
    CutsMembers,       ///< a group lists no more than fifty members, however many there are
    LeavesMembersOut,  ///< a group lists none
    RefusesOr,         ///< 400 invalidFilter for a filter with more than one comparison
    KnowsEqualityOnly, ///< the same for whatever is not `eq`
    HidesHolders       ///< users by three exist, and are shown to nobody
};

/// A SCIM server over real HTTP that lies as it is told. It has pages of ten and takes one token, of a form that no
/// token of a provostd has.
class LyingScim
{
public:
    LyingScim(int users, QSet<Lie> lies);

    [[nodiscard]] QString url() const { return m_http.url() + QStringLiteral("/scim/v2"); }
    [[nodiscard]] QByteArray token() const { return m_token; }
    /// Chooses another tenant behind the same address, whose users are those from 1001.
    [[nodiscard]] QByteArray otherToken() const { return "of-another-" + m_token; }
    [[nodiscard]] const QList<ReceivedRequest>& requests() const { return m_http.requests(); }
    [[nodiscard]] bool isActive(int user) const { return !m_inactive.contains(user); }
    void remove(int user) { m_gone.insert(user); }
    /// One, without members.
    void addGroup() { m_hasGroup = true; }
    /// The same with these users in it, who say so themselves too, unless `usersTell` is false.
    void addGroup(const QList<int>& members, bool usersTell = true);
    [[nodiscard]] const QList<int>& members() const { return m_members; }
    /// Says from now on whose token it is (`/Me`).
    void setMe(const QString& name) { m_me = name; }
    void setLies(const QSet<Lie>& lies) { m_lies = lies; }
    /// How many members a group lists that is cut.
    void cutMembersAt(qsizetype most) { m_mostListed = most; }
    /// Somebody else puts these, and nobody else, into the group.
    void setMembers(const QList<int>& members) { m_members = members; }
    [[nodiscard]] int listings() const { return m_listings; } ///< that began with the first user

private:
    void answer(QTcpSocket& socket, const ReceivedRequest& request);
    [[nodiscard]] QByteArray list(const ReceivedRequest& request);
    [[nodiscard]] QByteArray groups(const ReceivedRequest& request);
    [[nodiscard]] QByteArray one(const ReceivedRequest& request, int number);
    [[nodiscard]] QByteArray oneGroup(const ReceivedRequest& request);
    [[nodiscard]] QByteArray changeGroup(const QByteArray& body);
    [[nodiscard]] QJsonObject group() const;
    [[nodiscard]] QByteArray groupVersion() const;
    /// Why the filter is refused; empty: it is not.
    [[nodiscard]] QString complaintAbout(const QString& filter) const;
    [[nodiscard]] bool matches(int number, const QString& filter) const;
    [[nodiscard]] QJsonObject user(int number) const;
    [[nodiscard]] bool lies(Lie lie) const { return m_lies.contains(lie); }

    int m_users;
    QSet<Lie> m_lies;
    QByteArray m_token;
    QSet<int> m_inactive;
    QSet<int> m_gone;
    bool m_hasGroup = false;
    QList<int> m_members;
    qsizetype m_mostListed = 50;
    bool m_usersTell = false;
    int m_groupChanges = 0;
    QString m_me;
    int m_listings = 0;
    int m_before = 0; ///< the users of the tenant that asks come after this one
    bool m_hasBroken = false;
    bool m_forgotGroups = false;
    int m_allowed = 2; ///< pages until the next refusal
    ScriptedServer m_http;
};

} // namespace provost::test
