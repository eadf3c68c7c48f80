// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/dictionary_reader.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using EntryKind = DictionaryEntry::Kind;
using Scope = FailurePattern::Scope;

constexpr std::array kinds{
    std::pair{"code"_L1, EntryKind::Code},     std::pair{"skip"_L1, EntryKind::Skip},
    std::pair{"status"_L1, EntryKind::Status}, std::pair{"scimType"_L1, EntryKind::ScimType},
    std::pair{"header"_L1, EntryKind::Header}, std::pair{"quirk"_L1, EntryKind::Quirk},
    std::pair{"event"_L1, EntryKind::Event},
};
constexpr std::array actors{
    std::pair{"us"_L1, Actor::Us},
    std::pair{"idp"_L1, Actor::IdpAdministrator},
    std::pair{"vendor"_L1, Actor::Vendor},
    std::pair{"nobody"_L1, Actor::Nobody},
};
constexpr std::array scopes{
    std::pair{"connection"_L1, Scope::Connection},
    std::pair{"value"_L1, Scope::Value},
    std::pair{"detail"_L1, Scope::Detail},
    std::pair{"resource"_L1, Scope::Resource},
};
constexpr std::array places{
    std::pair{"users"_L1, ScimPlace::Kind::Users},
    std::pair{"user"_L1, ScimPlace::Kind::User},
    std::pair{"groups"_L1, ScimPlace::Kind::Groups},
    std::pair{"group"_L1, ScimPlace::Kind::Group},
};

constexpr QLatin1StringView valueGroup{"value"};

} // namespace

void DictionaryReader::refuse(const QString& what)
{
    if (m_problem.isEmpty())
        m_problem = what;
}

void DictionaryReader::knownOnly(const QJsonObject& object, const QStringList& names)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!names.contains(it.key()))
            refuse(u"\"%1\" is not known"_s.arg(it.key()));
    }
}

QString DictionaryReader::text(QLatin1StringView name, qsizetype longest)
{
    const QString written = m_object.value(name).toString();
    if (written.isEmpty() || written.trimmed() != written || written.size() > longest)
        refuse(u"\"%1\" has to be a text of 1 to %2 characters"_s.arg(name).arg(longest));
    return written;
}

QStringList DictionaryReader::texts(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue written = object.value(name);
    QStringList list;
    const QJsonArray array = written.toArray();
    for (const QJsonValue& each : array) {
        if (each.toString().isEmpty())
            refuse(u"\"%1\" has to be a list of texts"_s.arg(name));
        list.append(each.toString());
    }
    if (!written.isUndefined() && !written.isArray())
        refuse(u"\"%1\" has to be a list"_s.arg(name));
    return list;
}

bool DictionaryReader::flag(QLatin1StringView name)
{
    const QJsonValue written = m_object.value(name);
    if (!written.isBool())
        refuse(u"\"%1\" has to be true or false"_s.arg(name));
    return written.toBool();
}

template <class Value, class Table>
Value DictionaryReader::word(const QString& written, QLatin1StringView name, const Table& table)
{
    const auto found = std::ranges::find_if(table, [&](const auto& entry) { return entry.first == written; });
    if (found != table.end())
        return found->second;
    refuse(u"\"%1\" is not a value of \"%2\""_s.arg(written, name));
    return {};
}

std::optional<FailurePattern> DictionaryReader::pattern()
{
    if (!m_object.contains("match"_L1)) {
        if (m_object.contains("scope"_L1) || m_object.contains("sentence"_L1))
            refuse(u"\"scope\" and \"sentence\" need a \"match\""_s);
        return std::nullopt;
    }
    const QJsonObject match = m_object.value("match"_L1).toObject();
    knownOnly(match, {u"methods"_s, u"kinds"_s, u"statuses"_s, u"scimTypes"_s, u"detail"_s});
    FailurePattern pattern;
    pattern.methods = texts(match, "methods"_L1);
    pattern.scimTypes = texts(match, "scimTypes"_L1);
    const QStringList written = texts(match, "kinds"_L1);
    for (const QString& kind : written)
        pattern.kinds.append(word<ScimPlace::Kind>(kind, "kinds"_L1, places));
    const QJsonArray statuses = match.value("statuses"_L1).toArray();
    for (const QJsonValue& status : statuses) {
        if (status.toInt() < 400 || status.toInt() > 599)
            refuse(u"a status is between 400 and 599"_s);
        pattern.statuses.append(status.toInt());
    }
    pattern.detail.setPattern(match.value("detail"_L1).toString());
    if (!pattern.detail.isValid())
        refuse(u"\"detail\": "_s + pattern.detail.errorString());
    if (pattern.scimTypes.isEmpty() && pattern.statuses.isEmpty())
        refuse(u"\"match\" needs a status or a scimType"_s);
    pattern.scope = word<Scope>(m_object.value("scope"_L1).toString(), "scope"_L1, scopes);
    pattern.sentence = text("sentence"_L1).toUtf8();
    const bool hasValue = pattern.detail.namedCaptureGroups().contains(valueGroup);
    if (hasValue != pattern.sentence.contains("%1") || hasValue != (pattern.scope == Scope::Value))
        refuse(u"a \"detail\" with a value, a \"sentence\" with %1 and the scope \"value\" go together"_s);
    return pattern;
}

Result<DictionaryEntry> DictionaryReader::read()
{
    knownOnly(m_object, {u"id"_s, u"kind"_s, u"codes"_s, u"idps"_s, u"title"_s, u"meaning"_s, u"act"_s, u"next"_s,
                         u"retries"_s, u"heals"_s, u"source"_s, u"asOf"_s, u"match"_s, u"scope"_s, u"sentence"_s});
    DictionaryEntry entry;
    entry.id = text("id"_L1, 80);
    entry.kind = word<EntryKind>(text("kind"_L1), "kind"_L1, kinds);
    entry.codes = texts(m_object, "codes"_L1);
    if (entry.codes.isEmpty())
        refuse(u"\"codes\" is empty"_s);
    const QStringList slugs = texts(m_object, "idps"_L1);
    for (const QString& slug : slugs) {
        if (const auto idp = identityProviderFromSlug(slug))
            entry.idps.append(*idp);
        else
            refuse(u"\"%1\" is no identity provider"_s.arg(slug));
    }
    entry.m_title = text("title"_L1, 80).toUtf8();
    entry.m_meaning = text("meaning"_L1).toUtf8();
    entry.m_next = text("next"_L1).toUtf8();
    entry.actor = word<Actor>(text("act"_L1), "act"_L1, actors);
    entry.keepsRetrying = flag("retries"_L1);
    entry.healsItself = flag("heals"_L1);
    entry.source = text("source"_L1);
    const QUrl address(entry.source, QUrl::StrictMode);
    if (!address.isValid() || address.scheme() != "https"_L1 || address.host().isEmpty())
        refuse(u"\"source\" has to be an https address"_s);
    entry.asOf = QDate::fromString(text("asOf"_L1), Qt::ISODate);
    if (!entry.asOf.isValid())
        refuse(u"\"asOf\" has to be a day"_s);
    entry.pattern = pattern();
    if (entry.kind == EntryKind::Event && !entry.pattern)
        refuse(u"an event needs a \"match\""_s);
    if (!m_problem.isEmpty())
        return fail(ErrorKind::Invalid, entry.id, m_problem);
    return entry;
}

} // namespace provost
