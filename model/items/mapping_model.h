// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/attribute_mapping.h"
#include "model/items/item_cell.h"

#include <QAbstractTableModel>

namespace provost {

/// A mapping that is being edited: one row for each field that the product has, with the attribute that fills it, and
/// what one user would get by it. GUI thread only.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Attribute, Now, Then, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Begins with what is in use; `defaults` name every field.
    void load(const QList<MappedAttribute>& inUse, const QList<MappedAttribute>& defaults);
    /// As the product maps by itself.
    void takeDefaults();
    /// An empty attribute: the field stays empty. What is wrong with it is said in its row.
    void setAttribute(int row, const QString& attribute);
    /// Says what the server refused, by its subject: `attributes[3].field`. False where it names no row.
    bool showRefusal(const QString& subject, const QString& why);
    void showPreview(const QList<ProductField>& before, const QList<ProductField>& after);
    void clearPreview();

    [[nodiscard]] QString attributeAt(int row) const { return m_rows.at(row).attribute; }
    [[nodiscard]] QString fieldAt(int row) const { return m_rows.at(row).field; }
    /// What is to be sent: the fields that an attribute fills.
    [[nodiscard]] QList<MappedAttribute> mapping() const;
    [[nodiscard]] bool isChanged() const { return mapping() != m_inUse; }
    /// Where something is wrong; -1: nowhere.
    [[nodiscard]] int faultyRow() const;
    [[nodiscard]] QString faultAt(int row) const { return m_rows.at(row).fault; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString field;
        bool required = false;
        QString usual; ///< attribute by default
        QString attribute;
        QString fault = {};
        std::optional<QString> now = {};
        std::optional<QString> then = {};
    };

    [[nodiscard]] ItemCell cell(const Row& row, int column) const;
    void check(Row& row) const;
    void announce(int row);

    QList<Row> m_rows;
    QList<MappedAttribute> m_inUse;
    bool m_hasPreview = false;
};

} // namespace provost
