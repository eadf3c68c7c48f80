// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/reader.h"
#include "model/wire/user_text.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

// A million users are read for one list: a reader for any JSON takes ten times as long as this one for a form that it
// knows.

namespace provost::wire {
namespace {

/// Goes through compact JSON. After the first thing that is not as it is thought to be everything is empty.
class Scanner
{
public:
    explicit Scanner(QByteArrayView json)
        : m_at(json.data())
        , m_end(json.data() + json.size())
    {
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    void fail()
    {
        m_isGood = false;
        m_at = m_end;
    }
    /// Whether that comes next, which is then behind.
    bool takes(std::string_view wanted)
    {
        if (!std::string_view(m_at, size_t(m_end - m_at)).starts_with(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }
    void expect(std::string_view wanted)
    {
        if (!takes(wanted))
            fail();
    }
    /// In UTF-8, until the next one is read.
    std::string_view text()
    {
        expect("\"");
        const char* const begin = m_at;
        m_at = std::find_if(m_at, m_end, isSpecial);
        if (m_at != m_end && *m_at == '"')
            return {begin, size_t(m_at++ - begin)};
        m_unescaped.assign(begin, m_at);
        while (m_at != m_end && *m_at == '\\') {
            unescape();
            const char* const rest = m_at;
            m_at = std::find_if(m_at, m_end, isSpecial);
            m_unescaped.append(rest, m_at);
        }
        expect("\"");
        return m_isGood ? std::string_view(m_unescaped) : std::string_view();
    }
    qint64 count()
    {
        constexpr int mostDigits = 15;
        qint64 value = 0;
        int digits = 0;
        for (; m_at != m_end && *m_at >= '0' && *m_at <= '9'; ++m_at, ++digits)
            value = 10 * value + (*m_at - '0');
        if (digits == 0 || digits > mostDigits)
            fail();
        return value;
    }

private:
    static bool isSpecial(char c) { return c == '"' || c == '\\' || (c >= 0 && c < ' '); }

    /// The escapes of ASCII; others are left to who reads any JSON.
    void unescape()
    {
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (takes("\\u00") && m_end - m_at >= 2) {
            const auto digits = QByteArray(m_at, 2);
            bool isHexadecimal = false;
            const auto character = digits.toInt(&isHexadecimal, 16);
            if (!isHexadecimal || character <= 0 || character >= 0x80)
                return fail();
            m_unescaped += char(character);
            m_at += 2;
            return;
        }
        const auto name = m_at != m_end && m_end - m_at >= 2 ? names.find(m_at[1]) : std::string_view::npos;
        if (name == std::string_view::npos)
            return fail();
        m_unescaped += meanings[name];
        m_at += 2;
    }

    const char* m_at;
    const char* m_end;
    std::string m_unescaped;
    bool m_isGood = true;
};

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
    "\"accountId\":",         "\"accountName\":",   "\"changedAt\":",  "\"connectionId\":",
    "\"connectionName\":",    "\"createdAt\":",     "\"deletedAt\":",  "\"department\":",
    "\"displayName\":",       "\"email\":",         "\"externalId\":", "\"familyName\":",
    "\"formerIdentifiers\":", "\"furtherEmails\":", "\"givenName\":",  "\"id\":",
    "\"purgeAt\":",           "\"roles\":",         "\"state\":",      "\"title\":",
    "\"userName\":"};

constexpr std::array mayBeAbsent{ConnectionIdMember, DeletedAt, PurgeAt, FormerIdentifiers, FurtherEmails};

/// Reads users. What one has as the one before had it is the same text, not another one.
class UserReader
{
public:
    explicit UserReader(Scanner& scanner)
        : m_json(scanner)
    {
    }

    User read()
    {
        User user;
        quint32 found = 0;
        m_json.expect("{");
        for (int next = 0; m_json.isGood() && !m_json.takes("}"); ++next) {
            if (found != 0)
                m_json.expect(",");
            while (next < MemberCount && !m_json.takes(names.at(size_t(next)))) // in the order of their names
                ++next;
            if (next == MemberCount)
                m_json.fail();
            else
                readMember(user, Member(next));
            found |= 1U << next;
        }
        for (const auto member : mayBeAbsent)
            found |= 1U << member;
        if (found != (1U << MemberCount) - 1)
            m_json.fail();
        return user;
    }

private:
    void readMember(User& user, Member member)
    {
        switch (member) {
        case AccountIdMember:
            user.accountId = AccountId(identifier(member));
            break;
        case AccountNameMember:
            user.accountName = shown(member);
            break;
        case ChangedAt:
            user.changedAt = time().value_or(QDateTime());
            break;
        case ConnectionIdMember:
            if (!m_json.takes("null"))
                user.connectionId = ConnectionId(identifier(member));
            break;
        case ConnectionNameMember:
            user.connectionName = shown(member);
            break;
        case CreatedAt:
            user.createdAt = time().value_or(QDateTime());
            break;
        case DeletedAt:
            user.deletedAt = time();
            break;
        case Department:
            user.department = shown(member);
            break;
        case DisplayName:
            user.displayName = shown(member);
            break;
        case Email:
            user.email = shown(member);
            break;
        case ExternalId:
            user.externalId = shown(member);
            break;
        case FamilyName:
            user.familyName = shown(member);
            break;
        case FormerIdentifiers:
            readFormer(user);
            break;
        case FurtherEmails:
            eachOf([&] { user.furtherEmails.append(shown(member)); });
            break;
        case GivenName:
            user.givenName = shown(member);
            break;
        case Id:
            user.id = UserId(identifier(member));
            break;
        case PurgeAt:
            user.purgeAt = time();
            break;
        case Roles:
            eachOf([&] { user.roles.append(RoleId(identifier(member))); });
            break;
        case State:
            user.state = word<UserState>(userStateFromWord);
            break;
        case Title:
            user.title = shown(member);
            break;
        case UserName:
            user.userName = shown(member);
            break;
        case MemberCount:
            break;
        }
    }

    QString text(Member member)
    {
        const auto utf8 = m_json.text();
        auto& before = m_before.at(member);
        if (before.first != utf8)
            before = {std::string(utf8), QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))};
        return before.second;
    }
    QString shown(Member member) { return cut(text(member), maxShownText); }
    QString identifier(Member member)
    {
        auto id = text(member);
        if (id.isEmpty() || id.size() > maxIdentifier)
            m_json.fail();
        return id;
    }
    template <class Word, class Find>
    Word word(Find find)
    {
        const auto utf8 = m_json.text();
        const auto found = find(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
        if (!found)
            m_json.fail();
        return found.value_or(Word());
    }
    std::optional<QDateTime> time()
    {
        if (m_json.takes("null"))
            return std::nullopt;
        const auto utf8 = m_json.text();
        const auto time = timeFromText(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())), {});
        if (!time)
            m_json.fail();
        return time ? std::optional(*time) : std::nullopt;
    }
    template <class Read>
    void eachOf(Read read)
    {
        m_json.expect("[");
        for (bool isFirst = true; m_json.isGood() && !m_json.takes("]"); isFirst = false) {
            if (!isFirst)
                m_json.expect(",");
            read();
        }
    }
    void readFormer(User& user)
    {
        eachOf([&] {
            FormerIdentifier former;
            m_json.expect("{\"kind\":");
            former.kind = word<IdentifierKind>(identifierKindFromWord);
            m_json.expect(",\"until\":");
            const auto until = time();
            if (!until)
                m_json.fail();
            former.until = until.value_or(QDateTime());
            m_json.expect(",\"value\":");
            former.value = shown(FormerIdentifiers);
            m_json.expect("}");
            user.former.append(former);
        });
    }

    Scanner& m_json;
    std::array<std::pair<std::string, QString>, MemberCount> m_before;
};

bool isText(QByteArrayView json)
{
    return QUtf8StringView(json.data(), json.size()).isValidUtf8();
}

} // namespace

std::optional<User> userFromText(QByteArrayView json)
{
    if (!isText(json))
        return std::nullopt;
    Scanner scanner(json);
    auto user = UserReader(scanner).read();
    return scanner.isGood() && scanner.isAtEnd() ? std::optional(std::move(user)) : std::nullopt;
}

std::optional<Page<User>> usersFromText(QByteArrayView json)
{
    if (!isText(json))
        return std::nullopt;
    Scanner scanner(json);
    UserReader reader(scanner);
    Page<User> page;
    scanner.expect("{\"items\":[");
    for (bool isFirst = true; scanner.isGood() && !scanner.takes("]"); isFirst = false) {
        if (!isFirst)
            scanner.expect(",");
        page.items.append(reader.read());
    }
    scanner.expect(",\"next\":");
    const auto next = scanner.text();
    page.next = QString::fromUtf8(next.data(), qsizetype(next.size()));
    scanner.expect(",\"total\":");
    page.total = scanner.count();
    scanner.expect("}");
    const bool isWhole = scanner.isGood() && scanner.isAtEnd() && page.next.size() <= maxShownText;
    return isWhole ? std::optional(std::move(page)) : std::nullopt;
}

} // namespace provost::wire
