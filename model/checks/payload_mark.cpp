// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/payload_mark.h"

#include "model/domain/shown_text.h"
#include "model/scim/attribute_name.h"
#include "model/scim/value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct PayloadMarkWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::PayloadMark)
};

constexpr qsizetype mostMarks = 200;
/// Deeper than any SCIM payload, and shallow enough for any stack.
constexpr int deepest = 64;

enum class Look { Values, Names, Inside };

std::optional<QString> search(const QJsonValue& at, const QString& wanted, Look look, const QString& pointer, int depth)
{
    if (depth > deepest)
        return std::nullopt;
    if (at.isString() && look != Look::Names) {
        const QString text = at.toString();
        const bool hit = look == Look::Values ? text.compare(wanted, Qt::CaseInsensitive) == 0
                                              : text.contains(wanted, Qt::CaseInsensitive);
        return hit ? std::optional(pointer) : std::nullopt;
    }
    if (at.isArray()) {
        const QJsonArray array = at.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (auto found = search(array.at(i), wanted, look, pointerInto(pointer, QString::number(i)), depth + 1))
                return found;
        }
    }
    const QJsonObject object = at.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString here = pointerInto(pointer, it.key());
        if (look == Look::Names && it.key().compare(wanted, Qt::CaseInsensitive) == 0)
            return here;
        if (auto found = search(it.value(), wanted, look, here, depth + 1))
            return found;
    }
    return std::nullopt;
}

void mark(QList<PayloadMark>& marks, PayloadMark::Kind kind, const QString& pointer, const QString& note)
{
    if (marks.size() < mostMarks)
        marks.append({pointer, kind, note});
}

bool isFlagText(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text.compare("false"_L1, Qt::CaseInsensitive) == 0;
}

/// Whether the JSON type is the one that RFC 7643 section 2.3 gives the attribute.
bool hasType(const scim::Attribute& attribute, const QJsonValue& value)
{
    switch (attribute.type) {
    case scim::Type::Boolean:
        return value.isBool();
    case scim::Type::Decimal:
    case scim::Type::Integer:
        return value.isDouble();
    case scim::Type::Complex:
        return value.isObject();
    default:
        return value.isString();
    }
}

void markMembers(QList<PayloadMark>& marks, const scim::Attribute& attribute, const QJsonObject& object,
                 const QString& pointer)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString here = pointerInto(pointer, it.key());
        const auto* child = attribute.child(it.key());
        if (!child)
            mark(marks, PayloadMark::Kind::Unknown, here,
                 PayloadMarkWords::tr("%1 has no part %2; it is ignored.").arg(attribute.name, isolated(it.key())));
        else if (child->mutability != scim::Mutability::ReadOnly)
            markValue(marks, *child, it.value(), here);
    }
}

void markOne(QList<PayloadMark>& marks, const scim::Attribute& attribute, const QJsonValue& value,
             const QString& pointer)
{
    if (value.isNull())
        return;
    if (hasType(attribute, value)) {
        if (value.isObject())
            markMembers(marks, attribute, value.toObject(), pointer);
        return;
    }
    if (scim::normalizeElement(attribute, value))
        mark(marks, PayloadMark::Kind::Tolerated, pointer,
             attribute.type == scim::Type::Boolean && isFlagText(value)
                 ? PayloadMarkWords::tr(
                       "%1 is true or false, and comes as a text. Provost understands it; a strict server refuses it.")
                       .arg(attribute.name)
                 : PayloadMarkWords::tr(
                       "The value of %1 has another form than the schema says. Provost understands it; a strict "
                       "server refuses it.")
                       .arg(attribute.name));
    else
        mark(marks, PayloadMark::Kind::WrongType, pointer,
             PayloadMarkWords::tr("The value does not have the type of %1.").arg(attribute.name));
}

} // namespace

QString pointerInto(const QString& pointer, const QString& member)
{
    QString escaped = member;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return pointer + u'/' + escaped;
}

std::optional<PayloadMark> locate(const QByteArray& payload, const QString& value)
{
    if (value.isEmpty())
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(payload);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (const Look look : {Look::Values, Look::Names, Look::Inside}) {
        if (const auto pointer = search(root, value, look, {}, 0))
            return PayloadMark{*pointer, PayloadMark::Kind::Offending,
                               PayloadMarkWords::tr("This is what the answer complains about.")};
    }
    return std::nullopt;
}

void markValue(QList<PayloadMark>& marks, const scim::Attribute& attribute, const QJsonValue& value,
               const QString& pointer)
{
    if (attribute.multiValued && value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            markOne(marks, attribute, list.at(i), pointerInto(pointer, QString::number(i)));
        return;
    }
    if (attribute.multiValued && !value.isNull()) {
        mark(marks, PayloadMark::Kind::Tolerated, pointer,
             PayloadMarkWords::tr(
                 "%1 takes a list, and comes as one value. Provost understands it; a strict server refuses it.")
                 .arg(attribute.name));
    }
    markOne(marks, attribute, value, pointer);
}

QList<PayloadMark> markResource(const scim::ResourceType& type, const QJsonObject& body)
{
    QList<PayloadMark> marks;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QString here = pointerInto({}, it.key());
        const auto name = scim::parseAttributeName(it.key());
        const auto target = name ? scim::resolve(type, *name) : scim::Target{};
        if (const auto* extension = type.extension(it.key())) {
            const QJsonObject members = it.value().toObject();
            for (auto member = members.begin(); member != members.end(); ++member) {
                const QString inside = pointerInto(here, member.key());
                if (const auto* attribute = extension->find(member.key()))
                    markValue(marks, *attribute, member.value(), inside);
                else
                    mark(marks, PayloadMark::Kind::Unknown, inside,
                         PayloadMarkWords::tr("This schema has no attribute %1; it is ignored.")
                             .arg(isolated(member.key())));
            }
        } else if (!target.found()) {
            mark(marks, PayloadMark::Kind::Unknown, here,
                 PayloadMarkWords::tr("A %1 has no attribute %2; it is ignored.").arg(type.name, isolated(it.key())));
        } else if (target.attribute && target.attribute->mutability == scim::Mutability::ReadOnly) {
            mark(marks, PayloadMark::Kind::ReadOnly, here,
                 PayloadMarkWords::tr("%1 is set by the server; what a client sends is ignored.")
                     .arg(target.attribute->name));
        } else if (target.attribute && target.attribute->name != "schemas"_L1) {
            markValue(marks, target.sub ? *target.sub : *target.attribute, it.value(), here);
        }
    }
    return marks;
}

} // namespace provost
