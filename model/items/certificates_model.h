// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"
#include "model/items/record_model.h"
#include "model/net/certificate_facts.h"

namespace provost {

using CertificateId = Id<struct CertificateTag>;

/// A certificate of a chain as a row.
struct CertificateRow
{
    CertificateId id;
    CertificateFacts facts;
    int place = 0; ///< in the chain, the server's own first

    friend bool operator==(const CertificateRow&, const CertificateRow&) = default;
};

/// The certificates that a server showed. GUI thread only.
class CertificatesModel : public RecordModel<CertificateRow>
{
    Q_OBJECT

public:
    enum Column { Subject, Valid, Fingerprint, ColumnCount };

    explicit CertificatesModel(QObject* parent = nullptr);

    void setChain(const QList<CertificateFacts>& chain);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const CertificateRow& row, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;
};

} // namespace provost
