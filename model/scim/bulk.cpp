// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/bulk.h"

#include "model/scim/attribute_name.h"
#include "model/scim/error.h"
#include "model/scim/messages.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

constexpr QLatin1StringView bulkSchemaId{"urn:ietf:params:scim:api:messages:2.0:BulkRequest"};
constexpr QLatin1StringView marker{"bulkId:"};

Result<BulkOperation> operationOf(const QJsonObject& json)
{
    BulkOperation operation;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (sameText(it.key(), "method"_L1))
            operation.method = it.value().toString().toUpper();
        else if (sameText(it.key(), "path"_L1))
            operation.path = it.value().toString();
        else if (sameText(it.key(), "bulkId"_L1))
            operation.bulkId = it.value().toString();
        else if (sameText(it.key(), "version"_L1))
            operation.version = it.value().toString();
        else if (sameText(it.key(), "data"_L1))
            operation.data = it.value();
    }
    constexpr std::array methods{"POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1};
    if (std::ranges::find(methods, operation.method) == methods.end())
        return invalidSyntax(
            u"An operation's \"method\" has to be POST, PUT, PATCH or DELETE, not %1."_s.arg(quoted(operation.method)));
    if (!operation.path.startsWith(u'/'))
        return invalidSyntax(u"An operation's \"path\" has to begin with a slash, as in /Users."_s);
    return operation;
}

/// A name may stand alone, at the end of a path, and in quotation marks inside a filter.
struct Name
{
    qsizetype begin = -1; ///< of the marker; -1: there is none
    qsizetype end = 0;
    QString name;
};

Name nameIn(const QString& text, qsizetype from)
{
    const qsizetype begin = text.indexOf(marker, from);
    if (begin < 0)
        return {};
    const auto isEnd = [](QChar c) { return c == u'"' || c == u'/' || c == u'?' || c == u']'; };
    const qsizetype first = begin + marker.size();
    const auto* end = std::find_if(text.constBegin() + first, text.constEnd(), isEnd);
    const qsizetype past = end - text.constBegin();
    return {begin, past, text.sliced(first, past - first)};
}

/// Whether the marker is not in the middle of somebody's words.
bool isReference(const QString& text, const Name& name)
{
    return name.begin >= 0 && !name.name.isEmpty() &&
           (name.begin == 0 || text.at(name.begin - 1) == u'/' || text.at(name.begin - 1) == u'"');
}

void collect(const QString& text, QSet<QString>& names)
{
    for (Name name = nameIn(text, 0); name.begin >= 0; name = nameIn(text, name.end)) {
        if (isReference(text, name))
            names.insert(name.name);
    }
}

void collect(const QJsonValue& value, QSet<QString>& names)
{
    if (value.isString())
        collect(value.toString(), names);
    const QJsonArray elements = value.toArray();
    for (const QJsonValue& element : elements)
        collect(element, names);
    const QJsonObject members = value.toObject();
    for (const QJsonValue& member : members)
        collect(member, names);
}

/// Strongly connected components, by Tarjan's algorithm: a component comes when all that it depends on has come.
class Order
{
public:
    explicit Order(const Bulk& bulk)
        : m_nodes(bulk.operations.size())
    {
        QHash<QString, size_t> makers;
        for (size_t i = 0; i < bulk.operations.size(); ++i) {
            if (!bulk.operations[i].bulkId.isEmpty())
                makers.insert(bulk.operations[i].bulkId, i);
        }
        for (size_t i = 0; i < bulk.operations.size(); ++i) {
            QSet<QString> names;
            collect(bulk.operations[i].path, names);
            collect(bulk.operations[i].data, names);
            for (const QString& name : std::as_const(names)) {
                const auto maker = makers.constFind(name);
                if (maker != makers.constEnd() && *maker != i)
                    m_nodes[i].needs.push_back(*maker);
            }
            std::ranges::sort(m_nodes[i].needs);
        }
    }

    std::vector<std::vector<size_t>> sets()
    {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].number == 0)
                visit(i);
        }
        return std::move(m_sets);
    }

private:
    struct Node
    {
        std::vector<size_t> needs;
        size_t number = 0; ///< in the order of visits; 0: not visited
        size_t lowest = 0; ///< number of the earliest open node that is reached from here
        size_t nextNeed = 0;
        bool isOpen = false;
    };

    /// The depth of a chain is up to the client, hence a stack of our own.
    void visit(size_t start)
    {
        std::vector<size_t> path;
        enter(start, path);
        while (!path.empty()) {
            Node& node = m_nodes[path.back()];
            if (node.nextNeed < node.needs.size()) {
                const size_t need = node.needs[node.nextNeed++];
                if (m_nodes[need].number == 0)
                    enter(need, path);
                else if (m_nodes[need].isOpen)
                    node.lowest = std::min(node.lowest, m_nodes[need].number);
                continue;
            }
            const size_t done = path.back();
            path.pop_back();
            if (!path.empty())
                m_nodes[path.back()].lowest = std::min(m_nodes[path.back()].lowest, node.lowest);
            if (node.lowest == node.number)
                close(done);
        }
    }

    void enter(size_t index, std::vector<size_t>& path)
    {
        Node& node = m_nodes[index];
        node.number = node.lowest = ++m_visits;
        node.isOpen = true;
        m_open.push_back(index);
        path.push_back(index);
    }

    void close(size_t root)
    {
        std::vector<size_t> set;
        do {
            set.push_back(m_open.back());
            m_nodes[m_open.back()].isOpen = false;
            m_open.pop_back();
        } while (set.back() != root);
        std::ranges::sort(set);
        m_sets.push_back(std::move(set));
    }

    std::vector<Node> m_nodes;
    std::vector<size_t> m_open;
    std::vector<std::vector<size_t>> m_sets;
    size_t m_visits = 0;
};

} // namespace

Result<Bulk> readBulk(const QJsonObject& body, int mostOperations)
{
    Bulk bulk;
    QJsonValue operations;
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (sameText(it.key(), "schemas"_L1)) {
            if (const auto checked = checkMessage(it.value(), bulkSchemaId); !checked)
                return tl::unexpected(checked.error());
        }
        if (sameText(it.key(), "failOnErrors"_L1))
            bulk.failOnErrors = it.value().toInt();
        if (sameText(it.key(), "Operations"_L1))
            operations = it.value();
    }
    if (!operations.isArray())
        return invalidSyntax(u"A bulk request needs \"Operations\", a list."_s);
    const QJsonArray list = operations.toArray();
    if (list.size() > mostOperations)
        return refuse(
            413, {},
            u"The request has %1 operations, more than maxOperations (%2)."_s.arg(list.size()).arg(mostOperations));
    QSet<QString> names;
    for (const QJsonValue& entry : list) {
        auto operation = operationOf(entry.toObject());
        if (!operation)
            return tl::unexpected(operation.error());
        if (names.contains(operation->bulkId))
            return invalidSyntax(u"Two operations have the bulkId %1."_s.arg(quoted(operation->bulkId)));
        if (!operation->bulkId.isEmpty())
            names.insert(operation->bulkId);
        bulk.operations.push_back(*std::move(operation));
    }
    return bulk;
}

std::vector<std::vector<size_t>> executionOrder(const Bulk& bulk)
{
    return Order(bulk).sets();
}

std::optional<QString> withIds(const QString& text, const QHash<QString, QString>& ids, QString& missing)
{
    QString whole;
    qsizetype copied = 0;
    for (Name name = nameIn(text, 0); name.begin >= 0; name = nameIn(text, name.end)) {
        if (!isReference(text, name))
            continue;
        const auto id = ids.constFind(name.name);
        if (id == ids.constEnd()) {
            missing = name.name;
            return std::nullopt;
        }
        whole += text.sliced(copied, name.begin - copied) + *id;
        copied = name.end;
    }
    return whole + text.sliced(copied);
}

std::optional<QJsonValue> withIds(const QJsonValue& value, const QHash<QString, QString>& ids, QString& missing)
{
    if (value.isString()) {
        const auto text = withIds(value.toString(), ids, missing);
        return text ? std::optional(QJsonValue(*text)) : std::nullopt;
    }
    if (value.isArray()) {
        QJsonArray elements = value.toArray();
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const auto element = withIds(elements.at(i), ids, missing);
            if (!element)
                return std::nullopt;
            elements.replace(i, *element);
        }
        return elements;
    }
    if (!value.isObject())
        return value;
    QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const auto member = withIds(QJsonValue(it.value()), ids, missing);
        if (!member)
            return std::nullopt;
        it.value() = *member;
    }
    return members;
}

} // namespace provost::scim
