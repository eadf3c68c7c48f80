// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scim/searching.h"

#include "model/domain/fold.h"
#include "model/domain/json_string.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::endpoint {
namespace {

using asking::rest;

/// As many as a person looks through; whoever wants another one writes more of the name.
constexpr int mostFound = 100;

QString anyOf(const QStringList& terms)
{
    return terms.join(u" or "_s);
}

/// From the widest to the narrowest.
QStringList filtersForText(const QString& text)
{
    const auto value = quoted(text);
    QStringList wide;
    for (const auto& name : {u"userName"_s, u"displayName"_s, u"name.givenName"_s, u"name.familyName"_s,
                             u"emails.value"_s, u"externalId"_s})
        wide.append(u"%1 co %2"_s.arg(name, value));
    return {anyOf(wide), anyOf({u"userName co "_s + value, u"displayName co "_s + value}), u"userName co "_s + value,
            u"userName sw "_s + value, u"userName eq "_s + value};
}

QStringList filtersFor(IdentifierKind kind, const QString& text)
{
    const auto value = quoted(text);
    switch (kind) {
    case IdentifierKind::UserName:
        return {u"userName eq "_s + value};
    case IdentifierKind::ExternalId:
        return {u"externalId eq "_s + value};
    case IdentifierKind::Email:
        return {u"emails.value eq "_s + value, u"emails[type eq \"work\"].value eq "_s + value,
                u"emails eq "_s + value};
    }
    Q_UNREACHABLE();
}

bool holds(const QStringList& texts, const QString& key)
{
    return std::ranges::any_of(texts, [&key](const QString& text) { return searchKey(text).contains(key); });
}

bool isSame(const QStringList& texts, const QString& key)
{
    return std::ranges::any_of(texts, [&key](const QString& text) { return caseKey(text) == key; });
}

bool matches(const User& user, const UserLookup& search)
{
    const QStringList emails = QStringList{user.email} + user.furtherEmails;
    if (!search.exactly)
        return holds(QStringList{user.userName, user.displayName, user.givenName, user.familyName, user.externalId} +
                         emails,
                     searchKey(search.text));
    const auto key = caseKey(search.text);
    switch (*search.exactly) {
    case IdentifierKind::UserName:
        return isSame({user.userName}, key);
    case IdentifierKind::ExternalId:
        return isSame({user.externalId}, key);
    case IdentifierKind::Email:
        return isSame(emails, key);
    }
    Q_UNREACHABLE();
}

/// The server did not like the filter: another one may do.
bool isAboutTheFilter(ErrorKind kind)
{
    return kind == ErrorKind::Invalid || kind == ErrorKind::Unsupported || kind == ErrorKind::ServerFault ||
           kind == ErrorKind::NotFound || kind == ErrorKind::BadAnswer;
}

FoundUsers foundIn(const ListAnswer& list, const UserLookup& search, const QString& filter, const ScimPreset& preset)
{
    FoundUsers found;
    found.asked = filter;
    found.total = list.total;
    for (const auto& resource : list.resources) {
        const auto user = userIn(resource, preset);
        if (user && matches(*user, search))
            found.users.append(*user);
        else
            ++found.strangers;
    }
    return found;
}

/// The one that the server takes is tried alone the next time.
QString placeOf(const UserLookup& search)
{
    return search.exactly ? u"exactly %1"_s.arg(int(*search.exactly)) : u"text"_s;
}

QCoro::Task<Result<FoundUsers>> tryFilters(EndpointPtr at, UserLookup search, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto filters = search.exactly ? filtersFor(*search.exactly, search.text) : filtersForText(search.text);
    const auto place = placeOf(search);
    Result<FoundUsers> outcome = fail(ErrorKind::Unsupported, {});
    for (qsizetype form = at->filterForms.value(place); form < filters.size(); ++form) {
        call.deadline = rest(deadline);
        const auto path = u"/Users"_s;
        const QString fromTheBeginning;
        const auto& filter = filters.at(form);
        const auto listed = co_await listPage(at, path, filter, fromTheBeginning, mostFound, call);
        if (!listed) {
            if (!isAboutTheFilter(listed.error().kind))
                co_return tl::unexpected(listed.error());
            outcome = tl::unexpected(listed.error());
            continue;
        }
        auto found = foundIn(listed->list, search, filter, at->preset);
        if (found.users.isEmpty() && found.strangers > 0) {
            outcome = fail(ErrorKind::BadAnswer, {}, u"the server ignored the filter"_s);
            continue;
        }
        at->filterForms.insert(place, form);
        co_return found;
    }
    auto error = outcome.error();
    error.kind = ErrorKind::Unsupported;
    co_return asking::at(at->server, error);
}

} // namespace

QString quoted(const QString& text)
{
    QByteArray json;
    appendJson(json, text);
    return QString::fromUtf8(json);
}

QCoro::Task<Result<FoundUsers>> findUsers(EndpointPtr at, UserLookup search, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    if (at->denies(ScimFeature::Filter))
        co_return fail(ErrorKind::Unsupported, {}, u"the server says that it has no filters"_s);
    call.deadline = rest(deadline);
    const auto found = co_await tryFilters(at, search, call);
    if (!found || !found->users.isEmpty() || !search.exactly || search.text == search.text.toLower())
        co_return found;
    // userName and emails have no case (RFC 7643 section 2.2), but not every server knows that.
    call.deadline = rest(deadline);
    search.text = search.text.toLower();
    co_return co_await tryFilters(at, search, std::move(call));
}

} // namespace provost::endpoint
