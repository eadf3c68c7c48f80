// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/case_bundle.h"
#include "model/cases/support_case.h"
#include "model/domain/id.h"
#include "model/items/clock.h"
#include "model/items/record_model.h"

#include <QSet>

namespace provost {

using CaseId = Id<struct CaseTag>;
using CasePartId = Id<struct CasePartTag>;
using BundleFileId = Id<struct BundleFileTag>;

/// `incident`, as a person says it.
[[nodiscard]] QString inWords(CasePart::Kind kind);
/// `12 kB`, by this computer's language.
[[nodiscard]] QString sizeInWords(qint64 bytes);

struct CaseRow
{
    CaseId id;
    CaseHead head;

    friend bool operator==(const CaseRow&, const CaseRow&) = default;
};

/// The cases that are kept on this computer. GUI thread, as the next two.
class CasesModel : public RecordModel<CaseRow>
{
    Q_OBJECT

public:
    enum Column { Title, DeleteOn, Size, ColumnCount };
    using RecordModel::RecordModel;

    void setCases(const QList<CaseHead>& heads);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const CaseRow& row, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override { return column == Size; }
};

struct CasePartRow
{
    CasePartId id;
    CasePart part;

    friend bool operator==(const CasePartRow&, const CasePartRow&) = default;
};

/// What is pinned to a case.
class CasePartsModel : public RecordModel<CasePartRow>
{
    Q_OBJECT

public:
    enum Column { What, PinnedAt, ColumnCount };

    explicit CasePartsModel(Clock clock, QObject* parent = nullptr);

    void setParts(const QList<CasePart>& parts);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const CasePartRow& row, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int) const override { return false; }

private:
    Clock m_clock;
};

/// A file of a bundle, which may be left out.
struct BundleFileRow
{
    BundleFileId id; ///< its name
    qint64 bytes = 0;
    qsizetype replaced = 0;
    bool isLeftOut = false;

    friend bool operator==(const BundleFileRow&, const BundleFileRow&) = default;
};

class BundleFilesModel : public RecordModel<BundleFileRow>
{
    Q_OBJECT

public:
    enum Column { Name, Size, ColumnCount };
    using RecordModel::RecordModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const BundleFileRow& row, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override { return column == Size; }
};

} // namespace provost
