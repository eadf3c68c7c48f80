// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/idp_people.h"

#include "model/domain/csv.h"
#include "model/domain/shown_text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype longestHeadings = 1024;

/// Headings without case, spaces and signs, the one that says it best first. As the products export people: Okta's
/// report and the tools around its API, Entra ID's "Download users", OneLogin's user export, Google's user list.
struct Headings
{
    PersonField field;
    QStringList names;
};

const QList<Headings>& headings()
{
    static const QList<Headings> all{
        {PersonField::UserName,
         {u"username"_s, u"userprincipalname"_s, u"login"_s, u"userlogin"_s, u"upn"_s, u"oktausername"_s}},
        {PersonField::Email,
         {u"email"_s, u"mail"_s, u"emailaddress"_s, u"emailaddressrequired"_s, u"primaryemail"_s, u"useremail"_s,
          u"workemail"_s, u"emailsvalue"_s}},
        {PersonField::ExternalId, {u"externalid"_s, u"objectid"_s, u"oktaid"_s, u"userid"_s, u"employeeid"_s, u"id"_s}},
        {PersonField::GivenName,
         {u"givenname"_s, u"firstname"_s, u"firstnamerequired"_s, u"namegivenname"_s, u"userfirstname"_s}},
        {PersonField::FamilyName,
         {u"familyname"_s, u"surname"_s, u"lastname"_s, u"lastnamerequired"_s, u"namefamilyname"_s, u"userlastname"_s}},
        {PersonField::DisplayName, {u"displayname"_s, u"fullname"_s, u"name"_s}},
        {PersonField::Title, {u"title"_s, u"jobtitle"_s, u"employeetitle"_s}},
        {PersonField::Department, {u"department"_s}},
        {PersonField::Active,
         {u"active"_s, u"accountenabled"_s, u"enabled"_s, u"status"_s, u"statusreadonly"_s, u"userstatus"_s}}};
    return all;
}

QString plainHeading(const QString& heading)
{
    QString plain;
    const auto small = heading.toLower();
    for (const auto c : small) {
        if (c.isLetterOrNumber())
            plain.append(c);
    }
    return plain;
}

/// -1: no column tells it.
int columnOf(const Headings& wanted, const QStringList& plain)
{
    for (const auto& name : wanted.names) {
        if (const auto at = plain.indexOf(name); at >= 0)
            return int(at);
    }
    return -1;
}

QString productOf(const QStringList& plain)
{
    const auto has = [&plain](const QString& name) { return plain.contains(name); };
    if (has(u"userprincipalname"_s) || has(u"accountenabled"_s))
        return u"Microsoft Entra ID"_s;
    if (has(u"emailaddressrequired"_s) || has(u"orgunitpathrequired"_s))
        return u"Google Workspace"_s;
    if (has(u"login"_s) || has(u"oktaid"_s) || has(u"oktausername"_s))
        return u"Okta"_s;
    if (has(u"oneloginid"_s) || (has(u"firstname"_s) && has(u"username"_s) && has(u"status"_s)))
        return u"OneLogin"_s;
    return {};
}

/// What products call a user who may sign in, and one who may not. Empty where it is another word.
QString activeIn(const QString& word)
{
    static const QStringList yes{u"true"_s,      u"yes"_s,         u"1"_s,
                                 u"active"_s,    u"enabled"_s,     u"activated"_s,
                                 u"staged"_s,    u"provisioned"_s, u"passwordexpired"_s,
                                 u"lockedout"_s, u"recovery"_s,    u"passwordreset"_s};
    static const QStringList no{
        u"false"_s,         u"no"_s,          u"0"_s,         u"2"_s,       u"inactive"_s, u"disabled"_s,
        u"deprovisioned"_s, u"deactivated"_s, u"suspended"_s, u"blocked"_s, u"archived"_s};
    const auto plain = plainHeading(word);
    if (yes.contains(plain))
        return u"true"_s;
    return no.contains(plain) ? u"false"_s : QString();
}

} // namespace

const QList<PersonField>& allPersonFields()
{
    static const QList<PersonField> all{PersonField::UserName,  PersonField::Email,      PersonField::ExternalId,
                                        PersonField::GivenName, PersonField::FamilyName, PersonField::DisplayName,
                                        PersonField::Title,     PersonField::Department, PersonField::Active};
    return all;
}

Result<IdpPeople> readIdpPeople(const QByteArray& text)
{
    if (text.size() > longestPeopleFile)
        return fail(ErrorKind::TooLarge, {});
    const auto records = csv::parse(text);
    if (!records)
        return tl::unexpected(records.error());
    if (records->size() > mostListedPeople + 1)
        return fail(ErrorKind::TooLarge, {});
    QStringList plain;
    if (!records->isEmpty())
        std::ranges::transform(records->constFirst(), std::back_inserter(plain), plainHeading);
    IdpPeople list;
    QList<std::pair<PersonField, int>> columns;
    for (const auto& wanted : headings()) {
        if (const int column = columnOf(wanted, plain); column >= 0) {
            columns.append({wanted.field, column});
            list.fields.append(wanted.field);
        }
    }
    const bool tellsWho = list.fields.contains(PersonField::UserName) || list.fields.contains(PersonField::Email) ||
                          list.fields.contains(PersonField::ExternalId);
    if (!tellsWho)
        return fail(ErrorKind::Invalid, {}, plainText(plain.join(u", "_s), longestHeadings));
    list.product = productOf(plain);
    for (qsizetype at = 1; at < records->size(); ++at) {
        const auto& record = records->at(at);
        ListedPerson person;
        person.line = int(at) + 1;
        bool isEmpty = true;
        for (const auto& [field, column] : columns) {
            auto value = record.value(column).trimmed().left(longestListed);
            if (field == PersonField::Active)
                value = activeIn(value);
            isEmpty = isEmpty && (value.isEmpty() || field == PersonField::Active);
            person.values.at(size_t(field)) = std::move(value);
        }
        if (isEmpty)
            ++list.unreadable;
        else
            list.people.append(std::move(person));
    }
    return list;
}

} // namespace provost
