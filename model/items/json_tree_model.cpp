// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/json_tree_model.h"

#include "model/checks/payload_mark.h"
#include "model/domain/shown_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype fetchedAtOnce = 500;
constexpr qsizetype longestInTree = 512;

qsizetype sizeOf(const QJsonValue& value)
{
    return value.isArray() ? value.toArray().size() : value.isObject() ? value.toObject().size() : 0;
}

} // namespace

QString jsonText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    // As an only element, since a document holds no single value.
    const auto inBrackets = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inBrackets).sliced(1).chopped(1);
}

struct JsonTreeModel::Node
{
    Node* parent = nullptr;
    int row = 0;
    QString name; ///< or place in an array
    QJsonValue value;
    QStringList names; ///< of what is inside of an object
    std::vector<std::unique_ptr<Node>> children;

    Node(Node* inside, int at, QString called, QJsonValue what)
        : parent(inside)
        , row(at)
        , name(std::move(called))
        , value(std::move(what))
        , names(value.toObject().keys())
    {
    }
    [[nodiscard]] bool isWhole() const { return std::ssize(children) == sizeOf(value); }
    [[nodiscard]] std::unique_ptr<Node> makeChild(int at)
    {
        if (value.isArray())
            return std::make_unique<Node>(this, at, QString::number(at), value.toArray().at(at));
        return std::make_unique<Node>(this, at, names.at(at), value.toObject().value(names.at(at)));
    }
};

JsonTreeModel::JsonTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>(nullptr, 0, QString(), QJsonValue(QJsonValue::Undefined)))
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setDocument(const QJsonValue& document)
{
    beginResetModel();
    m_root = std::make_unique<Node>(nullptr, 0, QString(), document);
    endResetModel();
}

JsonTreeModel::Node& JsonTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
}

QString JsonTreeModel::pointer(const QModelIndex& index) const
{
    QStringList names;
    for (const auto* node = &nodeOf(index); node->parent; node = node->parent)
        names.prepend(node->name);
    QString text;
    for (const auto& name : std::as_const(names))
        text = pointerInto(text, name);
    return text;
}

QString JsonTreeModel::wholeValue(const QModelIndex& index) const
{
    return jsonText(nodeOf(index).value);
}

QModelIndex JsonTreeModel::find(const QString& words, const QModelIndex& from)
{
    const auto holds = [&words](const Node& node) {
        const bool isInside = sizeOf(node.value) > 0;
        return node.name.contains(words, Qt::CaseInsensitive) ||
               (!isInside && jsonText(node.value).contains(words, Qt::CaseInsensitive));
    };
    const auto indexOf = [this](Node* node) { return createIndex(node->row, Name, node); };
    const auto fetchAll = [this, indexOf](Node* node) {
        while (!node->isWhole())
            fetchMore(node == m_root.get() ? QModelIndex() : indexOf(node));
    };
    const auto next = [this, fetchAll](Node* node) {
        fetchAll(node);
        if (!node->children.empty())
            return node->children.front().get();
        while (node->parent && node->row + 1 == std::ssize(node->parent->children))
            node = node->parent;
        return node->parent ? node->parent->children.at(size_t(node->row) + 1).get() : m_root.get();
    };
    auto* const start = &nodeOf(from);
    for (auto* node = next(start);; node = next(node)) {
        if (node != m_root.get() && holds(*node))
            return indexOf(node);
        if (node == start)
            return {};
    }
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children.at(size_t(row)).get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex& child) const
{
    auto* above = child.isValid() ? nodeOf(child).parent : nullptr;
    return above && above->parent ? createIndex(above->row, Name, above) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > Name ? 0 : int(nodeOf(parent).children.size());
}

int JsonTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex& parent) const
{
    return parent.column() <= Name && sizeOf(nodeOf(parent).value) > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex& parent) const
{
    return parent.column() <= Name && !nodeOf(parent).isWhole();
}

void JsonTreeModel::fetchMore(const QModelIndex& parent)
{
    auto& node = nodeOf(parent);
    const auto first = std::ssize(node.children);
    const auto end = std::min(first + fetchedAtOnce, sizeOf(node.value));
    if (first == end)
        return;
    beginInsertRows(parent, int(first), int(end) - 1);
    for (auto at = first; at < end; ++at)
        node.children.push_back(node.makeChild(int(at)));
    endInsertRows();
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& node = nodeOf(index);
    if (role == Qt::ToolTipRole && (index.column() == Name || sizeOf(node.value) == 0)) {
        const auto whole = index.column() == Name ? pointer(index) : jsonText(node.value);
        return u"<p>%1</p>"_s.arg(plainText(whole, longestInTree).toHtmlEscaped());
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return plainText(node.name, longestInTree);
    const auto size = static_cast<int>(sizeOf(node.value));
    if (node.value.isObject())
        return tr("%n attribute(s)", nullptr, size);
    if (node.value.isArray())
        return tr("%n value(s)", nullptr, size);
    return plainText(jsonText(node.value), longestInTree);
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace provost
