// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/filter_sql.h"

#include "model/domain/fold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

using scim::BoundFilter;
using scim::CompareOp;
using scim::Operand;
using Kind = scim::Filter::Kind;

/// An attribute that is a column of its own.
struct Column
{
    QLatin1StringView attribute;
    QLatin1StringView sub;
    QLatin1StringView name;
    bool nullable = false;
};

constexpr std::array userColumns{
    Column{"userName"_L1, {}, "user_name_key"_L1},       Column{"id"_L1, {}, "id"_L1},
    Column{"externalId"_L1, {}, "external_id"_L1, true}, Column{"active"_L1, {}, "active"_L1},
    Column{"meta"_L1, "created"_L1, "created_at"_L1},    Column{"meta"_L1, "lastModified"_L1, "changed_at"_L1},
};

constexpr std::array groupColumns{
    Column{"displayName"_L1, {}, "display_name_key"_L1},   Column{"id"_L1, {}, "id"_L1},
    Column{"externalId"_L1, {}, "external_id"_L1, true},   Column{"meta"_L1, "created"_L1, "created_at"_L1},
    Column{"meta"_L1, "lastModified"_L1, "changed_at"_L1},
};

bool isUser(const scim::ResourceType& type)
{
    return &type == &scim::userType();
}

const Column* columnOf(const scim::Target& target, const scim::ResourceType& type)
{
    const auto find = [&target](const auto& columns) -> const Column* {
        const auto* it = std::ranges::find_if(columns, [&target](const Column& column) {
            return target.attribute->name == column.attribute &&
                   (target.sub ? target.sub->name == column.sub : column.sub.isEmpty());
        });
        return it == columns.end() ? nullptr : it;
    };
    if (target.extension || !target.attribute)
        return nullptr;
    return isUser(type) ? find(userColumns) : find(groupColumns);
}

QVariant valueOf(const Operand& operand)
{
    switch (operand.kind) {
    case Operand::Kind::Text:
        return operand.text;
    case Operand::Kind::Flag:
        return operand.flag ? 1 : 0;
    case Operand::Kind::Time:
        return operand.time;
    case Operand::Kind::Number:
    case Operand::Kind::None:
        break;
    }
    return {};
}

/// Texts are ordered by UTF-16 code unit here and by byte in the database, so that only times are ordered there.
std::optional<QLatin1StringView> orderOperator(CompareOp op)
{
    switch (op) {
    case CompareOp::Gt:
        return ">"_L1;
    case CompareOp::Ge:
        return ">="_L1;
    case CompareOp::Lt:
        return "<"_L1;
    case CompareOp::Le:
        return "<="_L1;
    default:
        return std::nullopt;
    }
}

std::optional<SqlFilter> compareColumn(const Column& column, const BoundFilter& filter)
{
    const QString name = column.name;
    if (filter.op == CompareOp::Pr)
        return SqlFilter{column.nullable ? name + u" <> ''"_s : u"1 = 1"_s, {}, true};
    const QVariant value = valueOf(filter.operand);
    if (!value.isValid())
        return std::nullopt;
    const bool isText = filter.operand.kind == Operand::Kind::Text;
    switch (filter.op) {
    case CompareOp::Eq:
        return SqlFilter{name + u" = ?"_s, {value}, true};
    case CompareOp::Ne:
        return SqlFilter{u"COALESCE("_s + name + u" <> ?, 1 = 1)"_s, {value}, true};
    case CompareOp::Co:
        return value.toString().isEmpty() ? SqlFilter{name + u" IS NOT NULL"_s, {}, true}
                                          : SqlFilter{u"replace("_s + name + u", ?, '') <> "_s + name, {value}, true};
    case CompareOp::Sw:
        return SqlFilter{u"substr("_s + name + u", 1, length(?)) = ?"_s, {value, value}, true};
    case CompareOp::Ew:
        return SqlFilter{u"(length("_s + name + u") >= length(?) AND substr("_s + name + u", length("_s + name +
                             u") - length(?) + 1) = ?)"_s,
                         {value, value, value},
                         true};
    default:
        break;
    }
    const auto op = orderOperator(filter.op);
    if (isText || !op)
        return std::nullopt;
    return SqlFilter{name + u' ' + *op + u" ?"_s, {value}, true};
}

/// The value that an element needs to satisfy a filter in brackets: of `value eq "x"`, alone or joined by and.
std::optional<QString> neededValue(const BoundFilter& filter)
{
    if (filter.kind == Kind::Compare && filter.op == CompareOp::Eq && filter.target.attribute->name == "value"_L1 &&
        filter.operand.kind == Operand::Kind::Text)
        return filter.operand.text;
    if (filter.kind != Kind::And)
        return std::nullopt;
    for (const BoundFilter& child : filter.children) {
        if (const auto value = neededValue(child))
            return value;
    }
    return std::nullopt;
}

/// The value of a multi-valued attribute that a row needs to satisfy the filter.
std::optional<QString> neededElement(const BoundFilter& filter)
{
    if (filter.kind == Kind::ValuePath)
        return neededValue(filter.children.front());
    if (filter.op == CompareOp::Eq && filter.target.sub && filter.target.sub->name == "value"_L1 &&
        filter.operand.kind == Operand::Kind::Text)
        return filter.operand.text;
    return std::nullopt;
}

std::optional<SqlFilter> compareElements(const BoundFilter& filter)
{
    const QString& name = filter.target.attribute->name;
    if (name == "members"_L1 && filter.kind == Kind::Compare && filter.op == CompareOp::Pr && !filter.target.sub)
        return SqlFilter{u"member_count > 0"_s, {}, true};
    const auto value = neededElement(filter);
    if (!value)
        return std::nullopt;
    const bool exact = filter.kind == Kind::Compare;
    if (name == "emails"_L1) {
        return SqlFilter{
            u"rid IN (SELECT rid FROM \"user\" WHERE email_key = ? UNION ALL SELECT user_rid FROM further_email "
            "WHERE email_key = ?)"_s,
            {*value, *value},
            false};
    }
    if (name == "members"_L1) {
        return SqlFilter{u"rid IN (SELECT m.group_rid FROM \"user\" u JOIN membership m ON m.user_rid = u.rid "
                         "WHERE u.id = ?)"_s,
                         {*value},
                         exact};
    }
    if (name == "groups"_L1) {
        return SqlFilter{u"rid IN (SELECT m.user_rid FROM user_group g JOIN membership m ON m.group_rid = g.rid "
                         "WHERE g.id = ?)"_s,
                         {*value},
                         exact};
    }
    return std::nullopt;
}

std::optional<SqlFilter> translate(const BoundFilter& filter, const scim::ResourceType& type);

std::optional<SqlFilter> translateAll(const BoundFilter& filter, const scim::ResourceType& type)
{
    const bool isAnd = filter.kind == Kind::And;
    QStringList conditions;
    SqlFilter all;
    for (const BoundFilter& child : filter.children) {
        const auto one = translate(child, type);
        if (!one && !isAnd)
            return std::nullopt;
        if (!one) {
            all.exact = false;
            continue;
        }
        conditions.append(one->condition);
        all.values += one->values;
        all.exact = all.exact && one->exact;
    }
    if (conditions.isEmpty())
        return std::nullopt;
    all.condition = u'(' + conditions.join(isAnd ? " AND "_L1 : " OR "_L1) + u')';
    return all;
}

std::optional<SqlFilter> translate(const BoundFilter& filter, const scim::ResourceType& type)
{
    if (filter.kind == Kind::And || filter.kind == Kind::Or)
        return translateAll(filter, type);
    if (filter.kind == Kind::Not) {
        auto inner = translate(filter.children.front(), type);
        if (!inner || !inner->exact)
            return std::nullopt;
        inner->condition = u"NOT COALESCE("_s + inner->condition + u", 1 = 0)"_s;
        return inner;
    }
    if (filter.target.extension)
        return std::nullopt;
    if (filter.kind == Kind::Compare) {
        if (const Column* column = columnOf(filter.target, type))
            return compareColumn(*column, filter);
        // Names of users are kept folded for sorting: equal names have equal sort keys.
        if (isUser(type) && filter.target.attribute->name == "displayName"_L1 && filter.op == CompareOp::Eq &&
            filter.operand.kind == Operand::Kind::Text)
            return SqlFilter{u"sort_key = ?"_s, {searchKey(filter.operand.text)}, false};
    }
    return compareElements(filter);
}

} // namespace

SqlFilter toSql(const scim::BoundFilter& filter, const scim::ResourceType& type)
{
    return translate(filter, type).value_or(SqlFilter{u"1 = 1"_s, {}, false});
}

std::optional<QString> orderBy(const scim::Target& target, const scim::ResourceType& type, bool descending)
{
    const Column* column = columnOf(target, type);
    if (!column)
        return std::nullopt;
    const QString direction = descending ? u" DESC"_s : u""_s;
    // Missing values come last in ascending order and first in descending order (RFC 7644 section 3.4.2.3).
    const QString missing =
        column->nullable ? u'(' + QString(column->name) + u" IS NULL)"_s + direction + u", "_s : QString();
    return missing + column->name + direction + u", rid"_s;
}

} // namespace provost::server
