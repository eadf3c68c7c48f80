// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/patch.h"

#include "model/scim/attribute_name.h"
#include "model/scim/error.h"
#include "model/scim/messages.h"
#include "model/scim/resource.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

constexpr QLatin1StringView patchSchemaId{"urn:ietf:params:scim:api:messages:2.0:PatchOp"};

/// A member of an object whose name may come in any case; undefined where there is none.
QJsonValue memberOf(const QJsonObject& object, QLatin1StringView name)
{
    QJsonValue exact = object.value(name);
    if (!exact.isUndefined())
        return exact;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (sameText(it.key(), name))
            return it.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

Result<PatchOp> opOf(const QJsonValue& value)
{
    const QString op = value.toString();
    if (sameText(op, "add"_L1))
        return PatchOp::Add;
    if (sameText(op, "remove"_L1))
        return PatchOp::Remove;
    if (sameText(op, "replace"_L1))
        return PatchOp::Replace;
    return invalidSyntax(u"An operation's \"op\" has to be add, remove or replace, not %1."_s.arg(quoted(op)));
}

/// The ids of `value eq "a" or value eq "b"`; nothing where the filter asks for something else.
std::optional<QStringList> idsOf(const BoundFilter& filter)
{
    if (filter.kind == Filter::Kind::Compare && filter.op == CompareOp::Eq &&
        filter.target.attribute->name == "value"_L1 && filter.operand.kind == Operand::Kind::Text)
        return QStringList{filter.operand.text};
    if (filter.kind != Filter::Kind::Or)
        return std::nullopt;
    QStringList ids;
    for (const BoundFilter& child : filter.children) {
        const auto some = idsOf(child);
        if (!some)
            return std::nullopt;
        ids += *some;
    }
    return ids;
}

class PatchReader
{
public:
    PatchReader(const ResourceType& type, const QString& id)
        : m_type(type)
        , m_id(id)
    {
    }

    Result<void> operation(const QJsonObject& operation);
    Patch take() { return std::move(m_patch); }

private:
    Result<void> members(PatchOp op, const BoundPath& path, const QJsonValue& value);
    Result<void> selectedMembers(PatchOp op, const BoundPath& path, const QJsonValue& value);
    Result<void> pathless(PatchOp op, const QJsonValue& value);
    Result<void> extension(PatchOp op, const Schema& schema, const QJsonValue& value);
    Result<void> step(PatchOp op, BoundPath path, const QJsonValue& value);
    Result<bool> mayIgnore(const QString& key, const Target& target, const QJsonValue& value) const;

    const ResourceType& m_type;
    const QString& m_id;
    Patch m_patch;
};

Result<void> PatchReader::operation(const QJsonObject& operation)
{
    const auto op = opOf(memberOf(operation, "op"_L1));
    if (!op)
        return tl::unexpected(op.error());
    const QJsonValue written = memberOf(operation, "path"_L1);
    const QJsonValue value = memberOf(operation, "value"_L1);
    if (*op != PatchOp::Remove && value.isUndefined())
        return invalidValue(u"An operation that adds or replaces needs a \"value\"."_s);
    if (written.isUndefined() || written.isNull() || (written.isString() && written.toString().isEmpty()))
        return pathless(*op, value);
    if (!written.isString())
        return invalidPath(u"An operation's \"path\" has to be a text."_s);
    const auto path = parsePath(written.toString());
    if (!path)
        return tl::unexpected(path.error());
    auto bound = bindPath(*path, m_type);
    if (!bound)
        return tl::unexpected(bound.error());
    return step(*op, *std::move(bound), value);
}

Result<void> PatchReader::step(PatchOp op, BoundPath path, const QJsonValue& value)
{
    const Target& target = path.target;
    if (!target.attribute)
        return op == PatchOp::Remove ? (m_patch.steps.push_back({op, std::move(path), value}), Result<void>())
                                     : extension(op, *target.extension, value);
    if (target.attribute->mutability == Mutability::ReadOnly ||
        (target.sub && target.sub->mutability == Mutability::ReadOnly))
        return mutability(
            u"%1 cannot be changed by a client."_s.arg(quoted(target.sub ? target.sub->name : target.attribute->name)));
    if (target.attribute->name == "schemas"_L1)
        return {}; // They follow from the content.
    if (&m_type == &groupType() && target.attribute->name == "members"_L1)
        return members(op, path, value);
    if (target.attribute->returned == Returned::Never) {
        m_patch.setsPassword = true;
        return {};
    }
    m_patch.steps.push_back({op, std::move(path), value});
    return {};
}

/// What a path-less value repeats without meaning to change it: the resource's own id, readOnly attributes that came
/// with a GET, data of schemas that are not known here.
Result<bool> PatchReader::mayIgnore(const QString& key, const Target& target, const QJsonValue& value) const
{
    if (!target.found())
        return key.startsWith("urn:"_L1, Qt::CaseInsensitive) || key.startsWith("http"_L1, Qt::CaseInsensitive);
    if (!target.attribute || target.attribute->mutability != Mutability::ReadOnly)
        return false;
    if (target.attribute->name == "id"_L1 && value.toString() != m_id)
        return mutability(u"The id of a resource cannot be changed."_s);
    return true;
}

Result<void> PatchReader::pathless(PatchOp op, const QJsonValue& value)
{
    if (op == PatchOp::Remove)
        return noTarget(u"An operation that removes needs a \"path\"."_s);
    if (!value.isObject())
        return invalidSyntax(u"An operation without \"path\" needs an object as its \"value\"."_s);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto path = parsePath(it.key());
        const Target target = path ? resolve(m_type, path->name) : Target{};
        const auto ignore = mayIgnore(it.key(), target, it.value());
        if (!ignore)
            return tl::unexpected(ignore.error());
        if (*ignore)
            continue;
        if (!path)
            return tl::unexpected(path.error());
        auto bound = bindPath(*path, m_type);
        if (!bound)
            return tl::unexpected(bound.error());
        if (const auto done = step(op, *std::move(bound), it.value()); !done)
            return done;
    }
    return {};
}

/// An extension as a whole: each member of the object is an operation of its own.
Result<void> PatchReader::extension(PatchOp op, const Schema& schema, const QJsonValue& value)
{
    if (value.isNull()) {
        m_patch.steps.push_back({PatchOp::Remove, {Target{&schema, nullptr, nullptr}, {}, {}}, value});
        return {};
    }
    if (!value.isObject())
        return invalidValue(u"%1 has to be an object."_s.arg(schema.id));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        auto name = parseAttributeName(it.key());
        if (!name)
            return tl::unexpected(name.error());
        name->schema = schema.id;
        auto bound = bindPath({*std::move(name), {}}, m_type);
        if (!bound)
            return tl::unexpected(bound.error());
        if (const auto done = step(op, *std::move(bound), it.value()); !done)
            return done;
    }
    return {};
}

Result<void> PatchReader::members(PatchOp op, const BoundPath& path, const QJsonValue& value)
{
    if (path.filter)
        return selectedMembers(op, path, value);
    if (path.target.sub && path.target.sub->name != "value"_L1)
        return mutability(u"%1 of a member cannot be changed."_s.arg(quoted(path.target.sub->name)));
    auto list = readMembers(value);
    if (!list)
        return tl::unexpected(list.error());
    using Kind = MemberStep::Kind;
    // RFC 7644 reads "remove members" with a value as "remove all"; Entra ID means the members that it lists, and so an
    // empty list removes nobody. Only an operation without a value empties the group.
    if (op == PatchOp::Remove && (value.isUndefined() || value.isNull()))
        m_patch.members.push_back({Kind::ReplaceAll, {}, {}});
    else
        m_patch.members.push_back({op == PatchOp::Add      ? Kind::Add
                                   : op == PatchOp::Remove ? Kind::Remove
                                                           : Kind::ReplaceAll,
                                   list->ids,
                                   {}});
    return {};
}

Result<void> PatchReader::selectedMembers(PatchOp op, const BoundPath& path, const QJsonValue& value)
{
    using Kind = MemberStep::Kind;
    const auto ids = idsOf(*path.filter);
    if (op == PatchOp::Remove && !path.target.sub) {
        if (ids)
            m_patch.members.push_back({Kind::Remove, *ids, {}});
        else
            m_patch.members.push_back({Kind::RemoveWhere, {}, path.filter});
        return {};
    }
    if (path.target.sub && path.target.sub->name != "value"_L1)
        return mutability(u"%1 of a member cannot be changed."_s.arg(quoted(path.target.sub->name)));
    auto list = readMembers(value);
    if (!list)
        return tl::unexpected(list.error());
    if (!ids || ids->size() != 1 || list->ids.size() != 1 || op == PatchOp::Remove)
        return mutability(u"The id of a member cannot be changed: remove one member and add another."_s);
    if (op == PatchOp::Add)
        m_patch.members.push_back({Kind::Add, list->ids, {}});
    else
        m_patch.members.push_back({Kind::Exchange, {ids->first(), list->ids.first()}, {}});
    return {};
}

} // namespace

Result<Patch> readPatch(const ResourceType& type, const QJsonObject& body, const QString& id, const PatchLimits& limits)
{
    if (const auto checked = checkMessage(memberOf(body, "schemas"_L1), patchSchemaId); !checked)
        return tl::unexpected(checked.error());
    const QJsonValue written = memberOf(body, "Operations"_L1);
    const QJsonArray operations = written.isObject() ? QJsonArray{written} : written.toArray();
    if (operations.isEmpty())
        return invalidSyntax(u"A PATCH needs \"Operations\", a list of at least one operation."_s);
    if (operations.size() > limits.operations)
        return refuse(413, {}, u"A PATCH has at most %1 operations."_s.arg(limits.operations));
    PatchReader reader(type, id);
    for (const QJsonValue& operation : operations) {
        if (!operation.isObject())
            return invalidSyntax(u"Each of \"Operations\" has to be an object."_s);
        if (const auto done = reader.operation(operation.toObject()); !done)
            return tl::unexpected(done.error());
    }
    return reader.take();
}

} // namespace provost::scim
