// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/mapping_model.h"

#include "model/scim/single_value.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

std::optional<QString> valueOf(const QList<ProductField>& fields, const QString& field)
{
    const auto found = std::ranges::find(fields, field, &ProductField::field);
    return found == fields.cend() ? std::nullopt : found->value;
}

} // namespace

void MappingModel::load(const QList<MappedAttribute>& inUse, const QList<MappedAttribute>& defaults)
{
    beginResetModel();
    m_rows.clear();
    m_hasPreview = false;
    for (const auto& field : defaults) {
        const auto used = std::ranges::find(inUse, field.field, &MappedAttribute::field);
        Row row{field.field, field.required, field.attribute, used == inUse.cend() ? QString() : used->attribute};
        check(row);
        m_rows.append(row);
    }
    m_inUse = mapping();
    endResetModel();
}

void MappingModel::takeDefaults()
{
    for (int row = 0; row < rowCount(); ++row)
        setAttribute(row, m_rows.at(row).usual);
}

void MappingModel::setAttribute(int row, const QString& attribute)
{
    auto& changed = m_rows[row];
    if (changed.attribute == attribute.trimmed())
        return;
    changed.attribute = attribute.trimmed();
    changed.then.reset();
    check(changed);
    announce(row);
}

void MappingModel::check(Row& row) const
{
    row.fault.clear();
    if (row.attribute.isEmpty()) {
        if (row.required)
            row.fault = tr("The product cannot do without this field.");
        return;
    }
    if (const auto path = scim::singleValuePath(row.attribute); !path)
        row.fault = tr("This is no attribute of a user that has one value.");
}

bool MappingModel::showRefusal(const QString& subject, const QString& why)
{
    static const QRegularExpression line(u"^attributes\\[(\\d+)\\]"_s);
    const auto match = line.match(subject);
    if (!match.hasMatch())
        return false;
    int sent = match.captured(1).toInt();
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).attribute.isEmpty() || sent-- > 0)
            continue;
        m_rows[row].fault = why;
        announce(row);
        return true;
    }
    return false;
}

void MappingModel::showPreview(const QList<ProductField>& before, const QList<ProductField>& after)
{
    m_hasPreview = true;
    for (auto& row : m_rows) {
        row.now = valueOf(before, row.field);
        row.then = valueOf(after, row.field);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Now), index(rowCount() - 1, Then));
}

void MappingModel::clearPreview()
{
    if (!m_hasPreview)
        return;
    showPreview({}, {});
    m_hasPreview = false;
}

QList<MappedAttribute> MappingModel::mapping() const
{
    QList<MappedAttribute> mapped;
    for (const auto& row : m_rows) {
        if (!row.attribute.isEmpty())
            mapped.append({row.attribute, row.field, row.required});
    }
    return mapped;
}

int MappingModel::faultyRow() const
{
    const auto found = std::ranges::find_if(m_rows, [](const Row& row) { return !row.fault.isEmpty(); });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

void MappingModel::announce(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return itemCellData(cell(m_rows.at(index.row()), index.column()), role);
}

ItemCell MappingModel::cell(const Row& row, int column) const
{
    const auto shown = [](const std::optional<QString>& value) { return value.value_or(u"–"_s); };
    switch (Column(column)) {
    case Field:
        return {.text = row.field, .secondLine = row.required ? tr("needed by the product") : QString()};
    case Attribute:
        if (!row.fault.isEmpty())
            return {.text = row.attribute.isEmpty() ? tr("nothing") : row.attribute,
                    .secondLine = row.fault,
                    .emphasis = Emphasis::Bad,
                    .toolTip = row.fault};
        if (row.attribute.isEmpty())
            return {.text = tr("nothing"), .emphasis = Emphasis::Muted};
        return {.text = row.attribute,
                .secondLine = row.attribute == row.usual ? QString() : tr("by default %1").arg(row.usual),
                .emphasis = row.attribute == row.usual ? Emphasis::Plain : Emphasis::Accent,
                .toolTip = row.attribute,
                .mono = true};
    case Now:
        return {.text = shown(row.now)};
    case Then:
        return {.text = shown(row.then), .emphasis = row.now == row.then ? Emphasis::Plain : Emphasis::Warning};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Field:
        return tr("Field of the product");
    case Attribute:
        return tr("Filled from");
    case Now:
        return tr("Now");
    case Then:
        return tr("Then");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace provost
