// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/resource.h"

#include "model/domain/json_string.h"
#include "model/scim/error.h"
#include "model/scim/json_text.h"
#include "model/scim/value.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

#include <chrono>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

bool sameText(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// `schemas` may be missing and may name unknown ones (Microsoft's groups do), but a list that names other things than
/// this type belongs to another resource.
Result<void> checkSchemas(const ResourceType& type, const QJsonValue& schemas)
{
    if (schemas.isUndefined() || schemas.isNull())
        return {};
    const QJsonArray list = schemas.isArray() ? schemas.toArray() : QJsonArray{schemas};
    if (list.isEmpty())
        return invalidValue(u"\"schemas\" is empty. It names %1, or is left out."_s.arg(type.core->id));
    bool namesCore = false;
    QSet<QString> seen;
    for (const QJsonValue& entry : list) {
        if (!entry.isString())
            return invalidSyntax(u"\"schemas\" has to be a list of schema URIs."_s);
        const QString key = entry.toString().toCaseFolded();
        if (seen.contains(key))
            return invalidValue(u"\"schemas\" names %1 twice."_s.arg(quoted(entry.toString())));
        seen.insert(key);
        namesCore = namesCore || sameText(entry.toString(), type.core->id);
    }
    if (!namesCore)
        return invalidSyntax(u"\"schemas\" does not name %1."_s.arg(type.core->id));
    return {};
}

Result<void> keep(const Attribute& attribute, const QJsonValue& value, QJsonObject& into)
{
    if (attribute.mutability == Mutability::ReadOnly)
        return {};
    auto normal = normalize(attribute, value);
    if (!normal)
        return tl::unexpected(normal.error());
    if (!normal->isUndefined() && attribute.returned != Returned::Never)
        into.insert(attribute.name, *normal);
    return {};
}

/// Reads one body. Extensions are collected apart, since their attributes may come in two places.
class Reader
{
public:
    explicit Reader(const ResourceType& type)
        : m_type(type)
        , m_extensions(type.extensions.size())
    {
    }

    Result<void> member(const QString& key, const QJsonValue& value);
    NewResource finish();

private:
    Result<void> extension(const Schema& schema, size_t index, const QJsonValue& value);

    const ResourceType& m_type;
    NewResource m_new;
    std::vector<QJsonObject> m_extensions;
};

Result<void> Reader::member(const QString& key, const QJsonValue& value)
{
    const Attribute* attribute = m_type.core->find(key);
    if (attribute && &m_type == &groupType() && attribute->multiValued) {
        auto members = readMembers(value);
        if (!members)
            return tl::unexpected(members.error());
        m_new.members = *std::move(members);
        return {};
    }
    if (!attribute)
        attribute = commonSchema().find(key);
    if (attribute)
        return attribute->name == "schemas"_L1 ? checkSchemas(m_type, value) : keep(*attribute, value, m_new.body);
    for (size_t i = 0; i < m_extensions.size(); ++i) {
        const Schema& schema = *m_type.extensions[i];
        if (sameText(key, schema.id))
            return extension(schema, i, value);
        const Attribute* flat = schema.find(key);
        if (flat && !m_extensions[i].contains(flat->name))
            return keep(*flat, value, m_extensions[i]);
    }
    return {};
}

Result<void> Reader::extension(const Schema& schema, size_t index, const QJsonValue& value)
{
    if (value.isNull())
        return {};
    if (!value.isObject())
        return invalidValue(u"%1 has to be an object."_s.arg(schema.id));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Attribute* attribute = schema.find(it.key());
        if (!attribute)
            continue;
        if (auto kept = keep(*attribute, it.value(), m_extensions[index]); !kept)
            return kept;
    }
    return {};
}

NewResource Reader::finish()
{
    for (size_t i = 0; i < m_extensions.size(); ++i) {
        if (!m_extensions[i].isEmpty())
            m_new.body.insert(m_type.extensions[i]->id, m_extensions[i]);
    }
    setDefaults(m_type, m_new.body);
    return std::move(m_new);
}

void appendMeta(QByteArray& json, const ResourceType& type, const ResourceFacts& facts)
{
    const auto member = [&json](QByteArrayView name, QStringView value) {
        json += name;
        appendJson(json, value);
    };
    member(R"({"resourceType":)", type.name);
    member(R"(,"created":)", timeText(facts.createdAt));
    member(R"(,"lastModified":)", timeText(facts.changedAt));
    if (!facts.location.isEmpty())
        member(R"(,"location":)", facts.location);
    if (facts.version)
        member(R"(,"version":)", etag(*facts.version));
    json += '}';
}

} // namespace

/// Whether a part of a member, whose id is known, says that it is something else than the user of that id.
static bool contradicts(const QString& id, const QString& part, const QJsonValue& value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return false;
    if (sameText(part, u"type"))
        return !sameText(text, u"User");
    return sameText(part, u"$ref") && text != id && !text.endsWith(QString(u"Users/"_s + id));
}

Result<MemberList> readMembers(const QJsonValue& value)
{
    MemberList list;
    if (value.isNull() || value.isUndefined())
        return list;
    const QJsonArray members = value.isArray() ? value.toArray() : QJsonArray{value};
    QSet<QString> seen;
    for (const QJsonValue& member : members) {
        QString id = member.toString();
        if (member.isObject()) {
            const QJsonObject object = member.toObject();
            for (auto part = object.begin(); part != object.end(); ++part) {
                if (sameText(part.key(), u"value"))
                    id = part.value().toString();
            }
            for (auto part = object.begin(); part != object.end(); ++part) {
                if (list.contradicted.isEmpty() && contradicts(id, part.key(), part.value()))
                    list.contradicted = id;
            }
        }
        if (id.isEmpty())
            return invalidValue(u"A member has no \"value\" with the id of a user."_s);
        if (!seen.contains(id)) {
            seen.insert(id);
            list.ids.append(id);
        }
    }
    return list;
}

Result<NewResource> readResource(const ResourceType& type, const QJsonObject& body)
{
    Reader reader(type);
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (const auto read = reader.member(it.key(), it.value()); !read)
            return tl::unexpected(read.error());
    }
    NewResource resource = reader.finish();
    if (const auto complete = checkRequired(type, resource.body); !complete)
        return tl::unexpected(complete.error());
    return resource;
}

void setDefaults(const ResourceType& type, QJsonObject& body)
{
    if (type.core->find(u"active") && !body.contains("active"_L1))
        body.insert("active"_L1, true);
}

Result<void> checkRequired(const ResourceType& type, const QJsonObject& body)
{
    for (const Attribute& attribute : type.core->attributes) {
        if (attribute.required && body.value(attribute.name).toString().trimmed().isEmpty())
            return invalidValue(u"A %1 needs %2."_s.arg(type.name, quoted(attribute.name)));
    }
    return {};
}

QByteArray present(const ResourceType& type, const QByteArray& body, const ResourceFacts& facts, const QByteArray& more)
{
    QByteArray json;
    constexpr qsizetype added = 512; // about what the server's own members take
    json.reserve(body.size() + more.size() + added);
    json += R"({"schemas":[)";
    appendJson(json, type.core->id);
    for (const Schema* extension : type.extensions) {
        QByteArray member;
        appendJson(member, extension->id);
        // Inside a text the quotation marks would be escaped, so that this is the name of a member.
        if (!body.contains(member + ':'))
            continue;
        json += ',';
        json += member;
    }
    json += R"(],"id":)";
    appendJson(json, facts.id);
    constexpr qsizetype braces = 2;
    const QByteArrayView stored = body.size() > braces ? QByteArrayView(body).sliced(1).chopped(1) : QByteArrayView();
    for (const QByteArrayView members : {stored, QByteArrayView(more)}) {
        if (members.isEmpty())
            continue;
        json += ',';
        json += members;
    }
    json += R"(,"meta":)";
    appendMeta(json, type, facts);
    json += '}';
    return json;
}

QString etag(qint64 version)
{
    return u"W/\"%1\""_s.arg(version);
}

bool etagMatches(QStringView header, qint64 version)
{
    const QString strong = u"\"%1\""_s.arg(version);
    for (QStringView entry : header.split(u',')) {
        entry = entry.trimmed();
        if (entry.startsWith("W/"_L1))
            entry = entry.sliced(2);
        if (entry == u"*" || entry == strong)
            return true;
    }
    return false;
}

QString timeText(qint64 milliseconds)
{
    // QDateTime takes longer over it than all else of a resource takes.
    constexpr qint64 endOfYear9999 = 253'402'300'800'000;
    if (milliseconds < 0 || milliseconds >= endOfYear9999)
        return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
    const std::chrono::sys_time<std::chrono::milliseconds> at{std::chrono::milliseconds(milliseconds)};
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(at - day);
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    const auto write = [&text](qsizetype end, qint64 number) {
        for (; number > 0; number /= 10)
            text[--end] = QChar(u'0' + static_cast<char16_t>(number % 10));
    };
    write(4, static_cast<int>(date.year()));
    write(7, static_cast<unsigned>(date.month()));
    write(10, static_cast<unsigned>(date.day()));
    write(13, time.hours().count());
    write(16, time.minutes().count());
    write(19, time.seconds().count());
    write(23, time.subseconds().count());
    return text;
}

} // namespace provost::scim
