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
    SortColumn column;
    bool isUnique = false; ///< among all connections
};

constexpr std::array userColumns{
    Column{"userName"_L1, {}, {"user_name_key"_L1, false, false, true}},
    Column{"id"_L1, {}, {"id"_L1}, true},
    Column{"externalId"_L1, {}, {"external_id"_L1, true, false, true}},
    Column{"active"_L1, {}, {"active"_L1, false, true}},
    Column{"meta"_L1, "created"_L1, {"created_at"_L1, false, true}},
    Column{"meta"_L1, "lastModified"_L1, {"changed_at"_L1, false, true}},
};

constexpr std::array groupColumns{
    Column{"displayName"_L1, {}, {"display_name_key"_L1, false, false, true}},
    Column{"id"_L1, {}, {"id"_L1}, true},
    Column{"externalId"_L1, {}, {"external_id"_L1, true, false, true}},
    Column{"meta"_L1, "created"_L1, {"created_at"_L1, false, true}},
    Column{"meta"_L1, "lastModified"_L1, {"changed_at"_L1, false, true}},
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

/// A part of a text. The beginning is also a range, which an index serves: everything from the text itself to what
/// follows it by the highest character.
SqlFilter comparePart(const Column& column, CompareOp op, const QString& text)
{
    constexpr char32_t highest = QChar::LastValidCodePoint;
    const QString name = column.column.name;
    if (text.isEmpty())
        return {name + u" IS NOT NULL"_s, {}, true};
    if (op == CompareOp::Co)
        return {u"replace("_s + name + u", ?, '') <> "_s + name, {text}, true};
    if (op == CompareOp::Ew)
        return {u"(length(%1) >= length(?) AND substr(%1, length(%1) - length(?) + 1) = ?)"_s.arg(name),
                {text, text, text},
                true};
    return {u"(%1 >= ? AND %1 <= ? AND substr(%1, 1, length(?)) = ?)"_s.arg(name),
            {text, text + QString::fromUcs4(&highest, 1), text, text},
            true,
            column.column.isIndexed ? RowAccess::Range : RowAccess::Walk};
}

std::optional<SqlFilter> compareColumn(const Column& column, const BoundFilter& filter)
{
    const QString name = column.column.name;
    if (filter.op == CompareOp::Pr)
        return SqlFilter{column.column.nullable ? name + u" <> ''"_s : u"1 = 1"_s, {}, true};
    const QVariant value = valueOf(filter.operand);
    if (!value.isValid())
        return std::nullopt;
    const auto access = [&column](RowAccess indexed) {
        return column.column.isIndexed || (column.isUnique && indexed == RowAccess::Probe) ? indexed : RowAccess::Walk;
    };
    switch (filter.op) {
    case CompareOp::Eq:
        return SqlFilter{name + u" = ?"_s, {value}, true, access(RowAccess::Probe)};
    case CompareOp::Ne:
        return SqlFilter{u"COALESCE("_s + name + u" <> ?, 1 = 1)"_s, {value}, true};
    case CompareOp::Co:
    case CompareOp::Sw:
    case CompareOp::Ew:
        return comparePart(column, filter.op, value.toString());
    default:
        break;
    }
    const auto op = orderOperator(filter.op);
    if (!op)
        return std::nullopt;
    return SqlFilter{name + u' ' + *op + u" ?"_s, {value}, true, access(RowAccess::Range)};
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

bool isComparison(const BoundFilter& filter, QLatin1StringView sub, CompareOp op)
{
    return filter.kind == Kind::Compare && filter.op == op && filter.operand.kind == Operand::Kind::Text &&
           filter.target.sub && filter.target.sub->name == sub;
}

/// The filter on one connection's rows of one type.
class Translation
{
public:
    Translation(const scim::ResourceType& type, const QString& connectionId)
        : m_type(type)
        , m_connectionId(connectionId)
    {
    }

    [[nodiscard]] std::optional<SqlFilter> of(const BoundFilter& filter) const;

private:
    [[nodiscard]] std::optional<SqlFilter> all(const BoundFilter& filter) const;
    [[nodiscard]] std::optional<SqlFilter> any(const BoundFilter& filter) const;
    [[nodiscard]] std::optional<SqlFilter> opposite(const BoundFilter& filter) const;
    [[nodiscard]] std::optional<SqlFilter> elements(const BoundFilter& filter) const;

    const scim::ResourceType& m_type;
    const QString& m_connectionId;
};

std::optional<SqlFilter> Translation::all(const BoundFilter& filter) const
{
    QStringList conditions;
    SqlFilter all;
    for (const BoundFilter& child : filter.children) {
        const auto one = of(child);
        if (!one) {
            all.exact = false;
            continue;
        }
        conditions.append(one->condition);
        all.values += one->values;
        all.exact = all.exact && one->exact;
        all.access = std::max(all.access, one->access);
    }
    if (conditions.isEmpty())
        return std::nullopt;
    all.condition = u'(' + conditions.join(" AND "_L1) + u')';
    return all;
}

std::optional<SqlFilter> Translation::any(const BoundFilter& filter) const
{
    std::vector<SqlFilter> parts;
    SqlFilter any{{}, {}, true, RowAccess::Probe};
    for (const BoundFilter& child : filter.children) {
        auto one = of(child);
        if (!one)
            return std::nullopt;
        any.values += one->values;
        any.exact = any.exact && one->exact;
        any.access = std::min(any.access, one->access);
        parts.push_back(*std::move(one));
    }
    QStringList conditions;
    if (any.access == RowAccess::Walk) {
        for (const SqlFilter& part : parts)
            conditions.append(part.condition);
        any.condition = u'(' + conditions.join(" OR "_L1) + u')';
        return any;
    }
    // Asked for by OR, SQLite walks over the connection; as a union each part uses its own index.
    any.values.clear();
    for (const SqlFilter& part : parts) {
        conditions.append(u"SELECT rid FROM "_s + tableOf(m_type) + u" WHERE connection_id = ? AND "_s +
                          part.condition);
        any.values += QVariantList{m_connectionId} + part.values;
    }
    any.condition = u"rid IN ("_s + conditions.join(" UNION ALL "_L1) + u')';
    return any;
}

std::optional<SqlFilter> Translation::opposite(const BoundFilter& filter) const
{
    auto inner = of(filter.children.front());
    if (!inner || !inner->exact)
        return std::nullopt;
    inner->condition = u"NOT COALESCE("_s + inner->condition + u", 1 = 0)"_s;
    inner->access = RowAccess::Walk;
    return inner;
}

std::optional<SqlFilter> Translation::elements(const BoundFilter& filter) const
{
    const QString& name = filter.target.attribute->name;
    if (name == "members"_L1 && filter.kind == Kind::Compare && filter.op == CompareOp::Pr && !filter.target.sub)
        return SqlFilter{u"member_count > 0"_s, {}, true};
    if (name == "groups"_L1 && isComparison(filter, "display"_L1, CompareOp::Eq))
        return SqlFilter{u"rid IN (SELECT m.user_rid FROM user_group g JOIN membership m ON m.group_rid = g.rid "
                         "WHERE g.connection_id = ? AND g.display_name_key = ?)"_s,
                         {m_connectionId, filter.operand.text},
                         true,
                         RowAccess::Range};
    const auto value = neededElement(filter);
    if (!value)
        return std::nullopt;
    const bool exact = filter.kind == Kind::Compare;
    if (name == "emails"_L1)
        return SqlFilter{u"rid IN (SELECT rid FROM \"user\" WHERE email_key = ? UNION ALL SELECT user_rid FROM "
                         "further_email WHERE email_key = ?)"_s,
                         {*value, *value},
                         exact && !value->isEmpty(),
                         value->isEmpty() ? RowAccess::Range : RowAccess::Probe};
    if (name == "members"_L1)
        return SqlFilter{u"rid IN (SELECT m.group_rid FROM \"user\" u JOIN membership m ON m.user_rid = u.rid "
                         "WHERE u.id = ?)"_s,
                         {*value},
                         exact,
                         RowAccess::Range};
    if (name == "groups"_L1)
        return SqlFilter{u"rid IN (SELECT m.user_rid FROM user_group g JOIN membership m ON m.group_rid = g.rid "
                         "WHERE g.id = ?)"_s,
                         {*value},
                         exact,
                         RowAccess::Range};
    return std::nullopt;
}

/// `meta.resourceType eq "User"`, as clients write it at the root: the same for all rows.
std::optional<SqlFilter> compareTypeName(const BoundFilter& filter, const scim::ResourceType& type)
{
    if (filter.target.attribute->name != "meta"_L1 || !isComparison(filter, "resourceType"_L1, CompareOp::Eq))
        return std::nullopt;
    if (filter.operand.text == type.name)
        return SqlFilter{u"1 = 1"_s, {}, true};
    return SqlFilter{u"1 = 0"_s, {}, true, RowAccess::Probe};
}

std::optional<SqlFilter> Translation::of(const BoundFilter& filter) const
{
    switch (filter.kind) {
    case Kind::And:
        return all(filter);
    case Kind::Or:
        return any(filter);
    case Kind::Not:
        return opposite(filter);
    default:
        break;
    }
    if (filter.target.extension)
        return std::nullopt;
    if (filter.kind == Kind::Compare) {
        if (const Column* column = columnOf(filter.target, m_type))
            return compareColumn(*column, filter);
        // Names of users are kept folded for sorting: equal names have equal sort keys. Who has a blank one is sorted
        // by another.
        if (isUser(m_type) && filter.target.attribute->name == "displayName"_L1 && filter.op == CompareOp::Eq &&
            filter.operand.kind == Operand::Kind::Text && !filter.operand.text.trimmed().isEmpty())
            return SqlFilter{u"sort_key = ?"_s, {searchKey(filter.operand.text)}, false, RowAccess::Range};
        if (const auto constant = compareTypeName(filter, m_type))
            return constant;
    }
    return elements(filter);
}

} // namespace

SqlFilter toSql(const scim::BoundFilter& filter, const scim::ResourceType& type, const QString& connectionId)
{
    return Translation(type, connectionId).of(filter).value_or(SqlFilter{u"1 = 1"_s, {}, false});
}

std::optional<SortColumn> sortColumn(const scim::Target& target, const scim::ResourceType& type)
{
    const Column* column = columnOf(target, type);
    return column ? std::optional(column->column) : std::nullopt;
}

QString tableOf(const scim::ResourceType& type)
{
    return isUser(type) ? u"\"user\""_s : u"user_group"_s;
}

} // namespace provost::server
