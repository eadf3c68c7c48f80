// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/certificates_model.h"

#include "model/domain/shown_text.h"
#include "model/items/words.h"

namespace provost {

CertificatesModel::CertificatesModel(QObject* parent)
    : RecordModel(parent)
{
}

void CertificatesModel::setChain(const QList<CertificateFacts>& chain)
{
    QList<CertificateRow> rows;
    for (const auto& facts : chain) {
        const auto place = static_cast<int>(rows.size());
        rows.append({CertificateId(QString::number(place)), facts, place});
    }
    assign(rows);
}

int CertificatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell CertificatesModel::cell(const CertificateRow& row, int column) const
{
    const auto& facts = row.facts;
    switch (Column(column)) {
    case Subject:
        return {.text = plainSentence(facts.subject),
                .secondLine = tr("issued by %1", "name").arg(isolated(facts.issuer)),
                .sort = row.place};
    case Valid:
        return {.text = tr("from %1", "day").arg(words::date(facts.from.date())),
                .secondLine = tr("until %1", "day").arg(words::date(facts.until.date())),
                .sort = facts.until};
    case Fingerprint:
        return {.text = facts.fingerprint, .sort = row.place, .toolTip = facts.fingerprint, .mono = true};
    case ColumnCount:
        break;
    }
    return {};
}

QString CertificatesModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Subject:
        return tr("Certificate");
    case Valid:
        return tr("Valid");
    case Fingerprint:
        return tr("SHA-256 fingerprint");
    case ColumnCount:
        break;
    }
    return {};
}

bool CertificatesModel::isRightAligned(int) const
{
    return false;
}

} // namespace provost
