// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/redaction.h"

#include "model/cases/marked_text.h"
#include "model/cases/secret_scan.h"
#include "model/cases/secret_shapes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

enum class Resource { User, Group, Other };

/// Attributes whose values say nothing of a person but what free text may say.
const QSet<QString>& plainAttributes()
{
    static const QSet<QString> names{u"schemas"_s,      u"id"_s,         u"meta"_s,         u"$ref"_s,
                                     u"location"_s,     u"op"_s,         u"path"_s,         u"resourcetype"_s,
                                     u"scimtype"_s,     u"status"_s,     u"detail"_s,       u"active"_s,
                                     u"primary"_s,      u"type"_s,       u"usertype"_s,     u"locale"_s,
                                     u"timezone"_s,     u"groups"_s,     u"roles"_s,        u"entitlements"_s,
                                     u"totalresults"_s, u"startindex"_s, u"itemsperpage"_s, u"preferredlanguage"_s,
                                     u"method"_s,       u"bulkid"_s,     u"version"_s,      u"failonerrors"_s,
                                     u"filter"_s,       u"maxresults"_s};
    return names;
}

/// The outermost attribute of `emails[type eq "work"].value`, `name.givenName`, `urn:…:User:manager`.
QString rootOf(const QString& attribute)
{
    static const QRegularExpression inside(u"\\[[^\\]]*\\]"_s);
    auto path = attribute.toLower().remove(inside);
    if (path.startsWith("urn:"_L1)) {
        static const QRegularExpression number(u":\\d\\.\\d:"_s);
        const auto version = path.indexOf(number);
        const auto colon =
            version < 0 ? path.lastIndexOf(u':') : path.indexOf(u':', path.indexOf(u':', version + 1) + 1);
        path = colon < 0 ? path : path.mid(colon + 1);
    }
    return path.section(u'.', 0, 0);
}

Resource resourceAt(const QString& path)
{
    if (path.contains("/Users"_L1, Qt::CaseInsensitive))
        return Resource::User;
    return path.contains("/Groups"_L1, Qt::CaseInsensitive) ? Resource::Group : Resource::Other;
}

Resource resourceIn(const QJsonObject& object, Resource otherwise)
{
    const auto schemas = object[u"schemas"_s].toArray();
    for (const auto& schema : schemas) {
        if (schema.toString().endsWith(":Group"_L1))
            return Resource::Group;
        if (schema.toString().endsWith("core:2.0:User"_L1))
            return Resource::User;
    }
    return otherwise;
}

People::Value kindOf(const QString& value)
{
    return value.contains(u' ') ? People::Value::Shared : People::Value::OwnAlone;
}

QString hiddenText(const QString& text)
{
    return marking::marked(u"[text of %1 characters]"_s.arg(text.size()), TextMark::Kind::Other);
}

} // namespace

/// One way through a content: meets whom it is about, or replaces.
class RedactionWalk
{
public:
    RedactionWalk(Redaction& redaction, bool replaces)
        : m_redaction(redaction)
        , m_replaces(replaces)
    {
    }

    /// An object of ours: an incident, a request, a line of a history, a report.
    QJsonObject own(const QJsonObject& object, Resource about = Resource::Other)
    {
        const int met = meet();
        const auto path = object[u"path"_s].toString();
        const auto resource = path.isEmpty() ? about : resourceAt(path);
        const auto before = std::exchange(m_about, resource);
        QJsonObject result;
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(name(it.key()), ownMember(object, it.key(), it.value(), resource, met));
        m_about = before;
        return result;
    }

private:
    int meet() { return m_replaces ? m_redaction.m_next++ : m_redaction.m_people.meet(); }

    QJsonValue ownMember(const QJsonObject& object, const QString& key, const QJsonValue& value, Resource resource,
                         int met)
    {
        static const QSet<QString> bodies{u"requestBody"_s, u"answerBody"_s};
        static const QSet<QString> someone{u"whom"_s, u"operatorName"_s};
        static const QSet<QString> own{u"userName"_s, u"email"_s, u"furtherEmails"_s, u"externalId"_s};
        static const QSet<QString> shared{u"userDisplayName"_s, u"displayName"_s, u"givenName"_s, u"familyName"_s};
        constexpr int conflict = 409;
        if (bodies.contains(key))
            return body(value.toString(), resource, met);
        if (own.contains(key))
            return person(value, met, People::Value::OwnAlone);
        if (shared.contains(key))
            return person(value, met, People::Value::Shared);
        if (key == "resourceName"_L1 && resource == Resource::User)
            return person(value, met, kindOf(value.toString()));
        if (someone.contains(key))
            return somebody(value);
        const auto isName = [&object](const QString& text) {
            return object[u"status"_s].toInt() == conflict || text.contains(u'@') || text.contains(u' ');
        };
        if (key == "value"_L1 && value.isString() && isName(value.toString()))
            return somebody(value);
        if (key == "before"_L1 || key == "after"_L1)
            return ofField(object[u"field"_s].toString(), value, met);
        if (key == "fields"_L1)
            return fieldsOf(value.toArray(), met);
        return ownValue(value, resource);
    }

    QJsonValue ownValue(const QJsonValue& value, Resource resource)
    {
        if (value.isObject())
            return own(value.toObject(), resource);
        if (!value.isArray())
            return plain(value);
        QJsonArray result;
        const auto entries = value.toArray();
        for (const auto& entry : entries)
            result.append(ownValue(entry, resource));
        return result;
    }

    /// Of a line of a history: they are the same person's as the line.
    QJsonArray fieldsOf(const QJsonArray& fields, int met)
    {
        QJsonArray result;
        for (const auto& entry : fields) {
            const auto field = entry.toObject();
            const auto which = field[u"field"_s].toString();
            QJsonObject told;
            for (auto it = field.begin(); it != field.end(); ++it) {
                const bool isSide = it.key() == "before"_L1 || it.key() == "after"_L1;
                told.insert(name(it.key()), isSide ? ofField(which, *it, met) : ownValue(*it, Resource::Other));
            }
            result.append(told);
        }
        return result;
    }

    QJsonValue ofField(const QString& field, const QJsonValue& value, int met)
    {
        static const QSet<QString> own{u"userName"_s, u"email"_s, u"furtherEmails"_s, u"externalId"_s};
        static const QSet<QString> shared{u"displayName"_s, u"givenName"_s, u"familyName"_s};
        static const QSet<QString> kept{u"roles"_s, u"connection"_s, u"members"_s};
        if (own.contains(field))
            return person(value, met, People::Value::OwnAlone);
        if (shared.contains(field))
            return person(value, met, People::Value::Shared);
        return kept.contains(field) ? plain(value) : hidden(value);
    }

    /// As it went over the wire.
    QJsonValue body(const QString& text, Resource resource, int met)
    {
        if (text.isEmpty())
            return text;
        const auto document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isObject())
            return scim(document.object(), resource, met);
        return hiddenText(text); // cut, or no JSON: nobody can say what stands where
    }

    QJsonObject scim(const QJsonObject& object, Resource inherited, int met)
    {
        const auto resource = resourceIn(object, inherited);
        QJsonObject result;
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(name(it.key()), attribute(it.key(), it.value(), resource, met));
        return result;
    }

    QJsonValue attribute(const QString& path, const QJsonValue& value, Resource resource, int met)
    {
        const auto root = rootOf(path);
        static const QSet<QString> names{u"displayname"_s, u"nickname"_s, u"name"_s};
        static const QSet<QString> addresses{u"emails"_s, u"phonenumbers"_s, u"ims"_s};
        if (path.startsWith("urn:"_L1) && value.isObject() && !path.contains(u'[') && root != "manager"_L1)
            return scim(value.toObject(), resource, met); // an extension
        if (root == "operations"_L1)
            return operations(value, resource, met);
        if (root == "resources"_L1)
            return each(
                value, [&](const QJsonObject& entry) { return scim(entry, resource, meet()); },
                [this](const QJsonValue& other) { return hidden(other); });
        if (root == "members"_L1)
            return each(
                value, [&](const QJsonObject& entry) { return member(entry); },
                [this](const QJsonValue& other) { return idOrName(other); });
        if (root == "password"_L1)
            return marking::marked(u"[removed]"_s, TextMark::Kind::Secret);
        if (resource == Resource::Group && (root == "displayname"_L1 || root == "externalid"_L1))
            return plain(value);
        if (root == "username"_L1 || root == "externalid"_L1)
            return person(value, met, People::Value::OwnAlone);
        if (names.contains(root))
            return person(value, met, People::Value::Shared);
        if (addresses.contains(root))
            return addressesOf(value, met);
        if (root == "manager"_L1)
            return value.isObject() ? QJsonValue(member(value.toObject())) : somebody(value);
        return plainAttributes().contains(root) ? plain(value) : hidden(value);
    }

    QJsonValue operations(const QJsonValue& value, Resource resource, int met)
    {
        const auto one = [&](const QJsonObject& operation) {
            QJsonObject result;
            const auto path = operation[u"path"_s].toString();
            for (auto it = operation.begin(); it != operation.end(); ++it) {
                const auto key = it.key().toLower();
                if (key == "data"_L1 && it->isObject())
                    result.insert(name(it.key()), scim(it->toObject(), resourceAt(path), meet()));
                else if (key != "value"_L1)
                    result.insert(name(it.key()), attribute(it.key(), it.value(), resource, met));
                else if (!path.isEmpty())
                    result.insert(name(it.key()), attribute(path, it.value(), resource, met));
                else if (it->isObject())
                    result.insert(name(it.key()), scim(it->toObject(), resource, met));
                else
                    result.insert(name(it.key()), hidden(it.value()));
            }
            return result;
        };
        return each(value, one, [this](const QJsonValue& other) { return hidden(other); });
    }

    /// Somebody else than the resource is about.
    QJsonObject member(const QJsonObject& entry)
    {
        const int met = meet();
        QJsonObject result;
        for (auto it = entry.begin(); it != entry.end(); ++it) {
            const auto key = it.key().toLower();
            const bool isPlain = key == "value"_L1 || key == "$ref"_L1 || key == "type"_L1 || key == "operation"_L1;
            result.insert(name(it.key()), key.startsWith("display"_L1) ? person(*it, met, People::Value::Shared)
                                          : isPlain                    ? plain(*it)
                                                                       : hidden(*it));
        }
        return result;
    }

    /// What should be an object. An id is one word.
    QJsonValue idOrName(const QJsonValue& value)
    {
        const auto text = value.toString();
        return text.contains(u' ') || text.contains(u'@') ? somebody(value) : plain(value);
    }

    QJsonValue addressesOf(const QJsonValue& value, int met)
    {
        const auto one = [&](const QJsonObject& entry) {
            QJsonObject result;
            for (auto it = entry.begin(); it != entry.end(); ++it) {
                const auto key = it.key().toLower();
                const bool isPlain = key == "type"_L1 || key == "primary"_L1;
                result.insert(name(it.key()), isPlain ? plain(*it) : person(*it, met, People::Value::OwnAlone));
            }
            return result;
        };
        return each(value, one, [&](const QJsonValue& other) { return person(other, met, People::Value::OwnAlone); });
    }

    /// Servers and their clients are wrong in the types first of all: `other` takes what should be an object.
    template <class Entry, class Other>
    QJsonValue each(const QJsonValue& value, Entry entry, Other other)
    {
        if (value.isObject())
            return entry(value.toObject());
        if (!value.isArray())
            return other(value);
        QJsonArray result;
        const auto entries = value.toArray();
        for (const auto& one : entries)
            result.append(one.isObject() ? QJsonValue(entry(one.toObject())) : QJsonValue(other(one)));
        return result;
    }

    QJsonValue somebody(const QJsonValue& value)
    {
        if (!value.isArray())
            return person(value, meet(), kindOf(value.toString()));
        QJsonArray result;
        const auto entries = value.toArray();
        for (const auto& entry : entries)
            result.append(person(entry, meet(), kindOf(entry.toString())));
        return result;
    }

    QJsonValue person(const QJsonValue& value, int met, People::Value kind)
    {
        if (value.isString())
            return personText(value.toString(), met, kind);
        if (value.isDouble())
            return personText(value.toVariant().toString(), met, kind);
        return inside(value, [&](const QJsonValue& part) { return person(part, met, kind); });
    }

    QJsonValue personText(const QString& text, int met, People::Value kind)
    {
        if (text.trimmed().isEmpty())
            return text;
        if (!m_replaces) {
            m_redaction.m_people.add(met, text, kind);
            return text;
        }
        const int number = m_redaction.m_people.numberOf(met);
        return People::pseudonym(number > 0 ? number : m_redaction.m_people.numberOf(text), text);
    }

    /// Free text, with people and secrets replaced.
    QJsonValue plain(const QJsonValue& value)
    {
        if (value.isString()) {
            if (m_replaces)
                return m_redaction.redacted(value.toString());
            m_redaction.meetEmails(value.toString());
            m_redaction.meetFilters(value.toString(), m_about == Resource::Group);
            return value;
        }
        return inside(value, [this](const QJsonValue& part) { return plain(part); });
    }

    QJsonValue hidden(const QJsonValue& value)
    {
        if (value.isString())
            return value.toString().isEmpty() ? value : QJsonValue(hiddenText(value.toString()));
        if (value.isDouble())
            return marking::marked(u"[number]"_s, TextMark::Kind::Other);
        return inside(value, [this](const QJsonValue& part) { return hidden(part); });
    }

    template <class Part>
    QJsonValue inside(const QJsonValue& value, Part part)
    {
        if (value.isArray()) {
            QJsonArray result;
            const auto entries = value.toArray();
            for (const auto& entry : entries)
                result.append(part(entry));
            return result;
        }
        if (!value.isObject())
            return value;
        QJsonObject result;
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(name(it.key()), part(*it));
        return result;
    }

    /// A name of a member is a word of a protocol, unless it cannot be.
    QString name(const QString& key)
    {
        static const QRegularExpression word(u"^[A-Za-z0-9_$:.\\-]{1,80}$"_s);
        if (!m_replaces)
            return key;
        return word.match(key).hasMatch() ? m_redaction.withoutSecrets(key) : m_redaction.redacted(key);
    }

    Redaction& m_redaction;
    bool m_replaces;
    Resource m_about = Resource::Other; ///< of the object of ours that is walked through
};

Redaction::Redaction(QByteArray key, const QList<QStringList>& people, const std::vector<Secret>& secrets)
    : m_key(std::move(key))
    , m_people(people)
{
    for (const auto& secret : secrets) {
        if (secret.expose().size() >= SecretScan::shortest)
            m_longestFirst.push_back(&secret);
    }
    std::ranges::stable_sort(m_longestFirst, std::ranges::greater(),
                             [](const Secret* secret) { return secret->expose().size(); });
}

void Redaction::meet(const QJsonObject& content)
{
    RedactionWalk(*this, false).own(content);
}

void Redaction::endMeeting()
{
    for (const auto& [value, kind] : std::as_const(m_inTexts))
        m_people.add(m_people.meet(), value, kind);
    m_people.giveNumbers();
}

QJsonObject Redaction::redacted(const QJsonObject& content)
{
    return RedactionWalk(*this, true).own(content);
}

QString Redaction::withoutSecrets(const QString& text) const
{
    auto left = marking::cleaned(text);
    for (const auto* secret : m_longestFirst)
        left.replace(QString::fromUtf8(secret->expose()), fingerprintOf(secret->expose(), m_key));
    return withoutSecretShapes(left, m_key);
}

QString Redaction::redacted(const QString& text) const
{
    return m_people.replacedIn(withoutSecrets(text));
}

/// Also one that stands nowhere else.
void Redaction::meetEmails(const QString& text)
{
    static const QRegularExpression email(
        u"(?<![\\p{L}\\p{N}._+'-])[\\p{L}\\p{N}._+'-]++(?:@|%40)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    if (!text.contains(u'@') && !text.contains("%40"_L1))
        return;
    auto matches = email.globalMatch(withoutSecrets(text));
    while (matches.hasNext())
        m_inTexts.append({QUrl::fromPercentEncoding(matches.next().captured().toUtf8()), People::Value::OwnAlone});
}

/// Whom a filter asks for, `userName eq "anna.kurz"`, in a query, in the path of a PATCH or in an error; and whoever
/// stands in an address where an id should.
void Redaction::meetFilters(const QString& text, bool isOfGroups)
{
    static const QRegularExpression comparison(
        u"(?<![A-Za-z0-9_])(?<a>userName|externalId|nickName|displayName|display|manager|name\\.\\w+|formatted|"
        "givenName|familyName|middleName|"
        "(?:emails|phoneNumbers|ims)(?:\\.\\w+|\\[[^\\]\"]{0,200}(?:\"[^\"]{0,200}\"[^\\]\"]{0,200}){0,2}\\bvalue)?)"
        "\\s+(?<o>eq|ne|co|sw|ew|gt|ge|lt|le)\\s+\\\\?\"(?<v>(?:[^\"\\\\]|\\\\[^\"])+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inAddress(
        u"/Users/(?!me\\b)(?<v>(?:\\p{L}|%[0-9A-F]{2})(?:[\\p{L}._+'-]|%[0-9A-F]{2})*+)(?!\\p{N})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression severalHaveIt(u"^(?:display|nick|name|formatted|given|family|middle)"_s);
    const auto clean = withoutSecrets(text);
    auto address = inAddress.globalMatch(clean);
    while (address.hasNext())
        m_inTexts.append(
            {QUrl::fromPercentEncoding(address.next().captured(u"v"_s).toUtf8()), People::Value::OwnAlone});
    const auto meetIn = [&](const QString& decoded) {
        auto matches = comparison.globalMatch(decoded);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto attribute = match.captured(u"a"_s).toLower();
            const auto value = match.captured(u"v"_s);
            const auto operation = match.captured(u"o"_s).toLower();
            if (isOfGroups && (attribute == "displayname"_L1 || attribute == "externalid"_L1))
                continue;
            const bool isWhole = operation == "eq"_L1 || operation == "ne"_L1;
            const bool isShared = !isWhole || severalHaveIt.match(attribute).hasMatch();
            m_inTexts.append({value, isShared ? People::Value::Shared : kindOf(value)});
        }
    };
    meetIn(clean);
    if (clean.contains(u'%') || clean.contains(u'+'))
        meetIn(QUrl::fromPercentEncoding(QString(clean).replace(u'+', u' ').toUtf8()));
}

} // namespace provost
