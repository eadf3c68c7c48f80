// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/user_text_reader.h"

#include "model/wire/reader.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

// A million users are read for one list. QJsonDocument makes an object of each first; simdjson hands the values over as
// they stand in the text.

namespace provost::wire {
namespace {

using simdjson::ondemand::array;
using simdjson::ondemand::document;
using simdjson::ondemand::object;
using simdjson::ondemand::parser;
using simdjson::ondemand::value;

QString textFrom(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

enum Member {
    AccountIdMember,
    AccountNameMember,
    ChangedAt,
    ConnectionIdMember,
    ConnectionNameMember,
    CreatedAt,
    DeletedAt,
    Department,
    DisplayName,
    Email,
    ExternalId,
    FamilyName,
    FormerIdentifiers,
    FurtherEmails,
    GivenName,
    Id,
    PurgeAt,
    Roles,
    State,
    Title,
    UserName,
    MemberCount
};

constexpr std::array<std::string_view, MemberCount> names{
    "accountId",         "accountName",   "changedAt",  "connectionId",
    "connectionName",    "createdAt",     "deletedAt",  "department",
    "displayName",       "email",         "externalId", "familyName",
    "formerIdentifiers", "furtherEmails", "givenName",  "id",
    "purgeAt",           "roles",         "state",      "title",
    "userName"};

constexpr std::array mayBeAbsent{ConnectionIdMember, DeletedAt, PurgeAt, FormerIdentifiers, FurtherEmails};

/// Reads users. After the first thing that is not as it should be nothing else counts. What one has as the one before
/// had it is the same text, not another one.
class UserParts
{
public:
    [[nodiscard]] bool isGood() const { return m_isGood; }
    void begin() { m_isGood = true; }
    void fail() { m_isGood = false; }

    User read(value json)
    {
        User user;
        quint32 found = 0;
        for (const auto member : mayBeAbsent)
            found |= 1U << member;
        quint32 seen = 0;
        size_t guess = 0; // members mostly come in the order of their names
        object members;
        if (!took(json.get_object(), members))
            return user;
        for (auto each : members) {
            std::string_view name;
            if (!took(each.unescaped_key(), name))
                break;
            while (guess < MemberCount && names.at(guess) < name)
                ++guess;
            if (guess == MemberCount || names.at(guess) != name)
                guess = size_t(std::ranges::find(names, name) - names.begin());
            if (guess == MemberCount) { // of a newer server
                guess = 0;
                continue;
            }
            if ((seen & (1U << guess)) != 0)
                fail(); // twice
            seen |= 1U << guess;
            readMember(user, Member(guess), each.value());
            if (!m_isGood)
                break;
        }
        if ((found | seen) != (1U << MemberCount) - 1)
            fail();
        return user;
    }

    /// Whether all of a list could be read.
    bool readAll(simdjson::simdjson_result<value> json, QList<User>& into)
    {
        eachOf(json, [&](simdjson::simdjson_result<value> each) {
            value item;
            if (took(each, item))
                into.append(read(item));
        });
        return m_isGood;
    }

    /// Whether that could be read, which is then in `into`.
    template <class T, class From>
    bool took(From&& from, T& into)
    {
        if (std::forward<From>(from).get(into) != simdjson::SUCCESS)
            fail();
        return m_isGood;
    }
    std::string_view utf8(simdjson::simdjson_result<value> json)
    {
        std::string_view text;
        return took(json.get_string(), text) ? text : std::string_view();
    }

private:
    void readMember(User& user, Member member, simdjson::simdjson_result<value> json)
    {
        switch (member) {
        case AccountIdMember:
            user.accountId = AccountId(identifier(member, json));
            break;
        case AccountNameMember:
            user.accountName = shown(member, json);
            break;
        case ChangedAt:
            user.changedAt = time(json).value_or(QDateTime());
            break;
        case ConnectionIdMember:
            if (!isNull(json))
                user.connectionId = ConnectionId(identifier(member, json));
            break;
        case ConnectionNameMember:
            user.connectionName = shown(member, json);
            break;
        case CreatedAt:
            user.createdAt = time(json).value_or(QDateTime());
            break;
        case DeletedAt:
            user.deletedAt = time(json);
            break;
        case Department:
            user.department = shown(member, json);
            break;
        case DisplayName:
            user.displayName = shown(member, json);
            break;
        case Email:
            user.email = shown(member, json);
            break;
        case ExternalId:
            user.externalId = shown(member, json);
            break;
        case FamilyName:
            user.familyName = shown(member, json);
            break;
        case FormerIdentifiers:
            eachOf(json, [&](auto each) { readFormer(user, each); });
            break;
        case FurtherEmails:
            eachOf(json, [&](auto each) { user.furtherEmails.append(shown(member, each)); });
            break;
        case GivenName:
            user.givenName = shown(member, json);
            break;
        case Id:
            user.id = UserId(identifier(member, json));
            break;
        case PurgeAt:
            user.purgeAt = time(json);
            break;
        case Roles:
            eachOf(json, [&](auto each) { user.roles.append(RoleId(identifier(member, each))); });
            break;
        case State:
            user.state = word<UserState>(json, userStateFromWord);
            break;
        case Title:
            user.title = shown(member, json);
            break;
        case UserName:
            user.userName = shown(member, json);
            break;
        case MemberCount:
            break;
        }
    }

    bool isNull(simdjson::simdjson_result<value>& json)
    {
        bool null = false;
        return took(json.is_null(), null) && null;
    }
    QString text(Member member, simdjson::simdjson_result<value> json)
    {
        const auto now = utf8(json);
        auto& before = m_before.at(member);
        if (before.first != now)
            before = {std::string(now), textFrom(now)};
        return before.second;
    }
    QString shown(Member member, simdjson::simdjson_result<value> json)
    {
        return cut(text(member, json), maxShownText);
    }
    QString identifier(Member member, simdjson::simdjson_result<value> json)
    {
        auto id = text(member, json);
        if (id.isEmpty() || id.size() > maxIdentifier)
            fail();
        return id;
    }
    template <class Word, class Find>
    Word word(simdjson::simdjson_result<value> json, Find find)
    {
        const auto found = find(textFrom(utf8(json)));
        if (!found)
            fail();
        return found.value_or(Word());
    }
    std::optional<QDateTime> time(simdjson::simdjson_result<value> json)
    {
        if (isNull(json) || !m_isGood)
            return std::nullopt;
        const auto time = timeFromText(textFrom(utf8(json)), {});
        if (!time)
            fail();
        return time ? std::optional(*time) : std::nullopt;
    }
    template <class Read>
    void eachOf(simdjson::simdjson_result<value> json, Read read)
    {
        array values;
        if (!took(json.get_array(), values))
            return;
        for (auto each : values) {
            if (m_isGood)
                read(each);
        }
    }
    void readFormer(User& user, simdjson::simdjson_result<value> json)
    {
        object members;
        if (!took(json.get_object(), members))
            return;
        FormerIdentifier former;
        former.kind = word<IdentifierKind>(members["kind"], identifierKindFromWord);
        const auto until = time(members["until"]);
        if (!until)
            fail();
        former.until = until.value_or(QDateTime());
        former.value = shown(FormerIdentifiers, members["value"]);
        user.former.append(former);
    }

    std::array<std::pair<std::string, QString>, MemberCount> m_before;
    bool m_isGood = true;
};

/// Whether nothing comes behind what was read.
bool isAtEnd(document& json)
{
    return json.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

} // namespace

struct UserTextReader::Parts
{
    parser json;
    UserParts users;
    std::string text;

    /// With the room behind it that simdjson reads over. It also refuses what is no UTF-8.
    simdjson::padded_string_view padded(QByteArrayView given)
    {
        text.assign(given.data(), size_t(given.size()));
        text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
        return simdjson::padded_string_view(text.data(), text.size(), text.capacity());
    }
};

UserTextReader::UserTextReader()
    : m_parts(std::make_unique<Parts>())
{
}

UserTextReader::~UserTextReader() = default;

std::optional<User> UserTextReader::user(QByteArrayView json)
{
    auto& users = m_parts->users;
    users.begin();
    document whole;
    value only;
    if (!users.took(m_parts->json.iterate(m_parts->padded(json)), whole) || !users.took(whole.get_value(), only))
        return std::nullopt;
    auto user = users.read(only);
    return users.isGood() && isAtEnd(whole) ? std::optional(std::move(user)) : std::nullopt;
}

std::optional<Page<User>> UserTextReader::page(QByteArrayView json)
{
    auto& users = m_parts->users;
    users.begin();
    document whole;
    object members;
    if (!users.took(m_parts->json.iterate(m_parts->padded(json)), whole) || !users.took(whole.get_object(), members))
        return std::nullopt;
    Page<User> page;
    page.total = -1;
    bool hasItems = false;
    bool hasNext = false;
    for (auto each : members) {
        std::string_view name;
        if (!users.took(each.unescaped_key(), name))
            return std::nullopt;
        if (name == "items") {
            hasItems = users.readAll(each.value(), page.items);
        } else if (name == "next") {
            page.next = textFrom(users.utf8(each.value()));
            hasNext = true;
        } else if (name == "total") {
            int64_t total = -1;
            users.took(each.value().get_int64(), total);
            page.total = total;
        }
        if (!users.isGood())
            return std::nullopt;
    }
    const bool isWhole = hasItems && hasNext && page.total >= 0 && page.next.size() <= maxShownText && isAtEnd(whole);
    return isWhole ? std::optional(std::move(page)) : std::nullopt;
}

} // namespace provost::wire
