// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QJsonValue>

#include <memory>

namespace provost {

/// A string as it is, anything else as compact JSON.
[[nodiscard]] QString jsonText(const QJsonValue& value);

/// A JSON value as a tree; what is inside of an object or an array is fetched when it is opened. Texts are plain and
/// bounded. GUI thread only.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    explicit JsonTreeModel(QObject* parent = nullptr);
    ~JsonTreeModel() override;

    /// Undefined: nothing.
    void setDocument(const QJsonValue& document);
    /// JSON Pointer, RFC 6901: `/emails/0/value`.
    [[nodiscard]] QString pointer(const QModelIndex& index) const;
    /// As jsonText().
    [[nodiscard]] QString wholeValue(const QModelIndex& index) const;
    /// The next place after `from`, in the order of the tree and from its end on from its beginning, whose name or
    /// value holds these words in any case; invalid where there is none. What is on the way there is fetched.
    [[nodiscard]] QModelIndex find(const QString& words, const QModelIndex& from);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;

    [[nodiscard]] Node& nodeOf(const QModelIndex& index) const;

    std::unique_ptr<Node> m_root;
};

} // namespace provost
