// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/cases_model.h"

#include "model/items/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace provost {

QString inWords(CasePart::Kind kind)
{
    switch (kind) {
    case CasePart::Kind::Incident:
        return CasePartsModel::tr("Incident");
    case CasePart::Kind::Request:
        return CasePartsModel::tr("Request");
    case CasePart::Kind::DoctorReport:
        return CasePartsModel::tr("Check of an endpoint");
    case CasePart::Kind::History:
        return CasePartsModel::tr("History of a person");
    }
    return {};
}

QString sizeInWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

void CasesModel::setCases(const QList<CaseHead>& heads)
{
    QList<CaseRow> rows;
    for (const auto& head : heads)
        rows.append({CaseId(head.id), head});
    assign(rows);
}

int CasesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell CasesModel::cell(const CaseRow& row, int column) const
{
    const auto& head = row.head;
    switch (Column(column)) {
    case Title:
        return {.text = head.title,
                .secondLine = head.isBroken ? tr("It cannot be read, and can be deleted.")
                                            : tr("%n piece(s)", nullptr, int(head.parts)),
                .emphasis = head.isBroken ? Emphasis::Bad : Emphasis::Plain};
    case DeleteOn:
        return {.text = words::date(head.deleteOn), .sort = head.deleteOn};
    case Size:
        return {.text = sizeInWords(head.bytes), .sort = head.bytes, .alignRight = true};
    case ColumnCount:
        break;
    }
    return {};
}

QString CasesModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Title:
        return tr("Case");
    case DeleteOn:
        return tr("Deleted on");
    case Size:
        return tr("Size");
    case ColumnCount:
        break;
    }
    return {};
}

CasePartsModel::CasePartsModel(Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_clock(std::move(clock))
{
}

void CasePartsModel::setParts(const QList<CasePart>& parts)
{
    QList<CasePartRow> rows;
    for (const auto& part : parts)
        rows.append({CasePartId(part.id), part});
    assign(rows);
}

int CasePartsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell CasePartsModel::cell(const CasePartRow& row, int column) const
{
    const auto& part = row.part;
    switch (Column(column)) {
    case What:
        return {.text = part.title, .secondLine = inWords(part.kind), .toolTip = part.server};
    case PinnedAt:
        return {.text = words::moment(part.pinnedAt, m_clock()),
                .sort = part.pinnedAt,
                .toolTip = words::onHover(part.pinnedAt, m_clock()),
                .mono = true};
    case ColumnCount:
        break;
    }
    return {};
}

QString CasePartsModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case What:
        return tr("Evidence");
    case PinnedAt:
        return tr("Pinned");
    case ColumnCount:
        break;
    }
    return {};
}

int BundleFilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell BundleFilesModel::cell(const BundleFileRow& row, int column) const
{
    const auto replaced = tr("%n place(s) replaced", nullptr, int(row.replaced));
    switch (Column(column)) {
    case Name:
        return {.text = row.id.text(),
                .secondLine = row.isLeftOut ? tr("left out") : replaced,
                .emphasis = row.isLeftOut ? Emphasis::Muted : Emphasis::Plain,
                .mono = true};
    case Size:
        return {.text = sizeInWords(row.bytes),
                .sort = row.bytes,
                .emphasis = row.isLeftOut ? Emphasis::Muted : Emphasis::Plain,
                .alignRight = true};
    case ColumnCount:
        break;
    }
    return {};
}

QString BundleFilesModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("File");
    case Size:
        return tr("Size");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace provost
