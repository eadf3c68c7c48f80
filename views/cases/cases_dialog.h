// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/case_shelf.h"
#include "model/items/clock.h"
#include "views/common/dialog.h"

#include <optional>

namespace provost {

class CasePartsModel;
class CasesModel;
class JsonView;
class Table;

/// The evidence shelf: cases with their sizes and days, and what is pinned to them, as it was then.
class CasesDialog : public Dialog
{
    Q_OBJECT

public:
    /// `shelf` outlives the dialog. `chosen` is the case that is shown first.
    CasesDialog(CaseShelf& shelf, const Clock& clock, const QString& chosen, QWidget* parent);

Q_SIGNALS:
    /// A person wants to hand this one on; the dialog stays open below.
    void bundleWanted(const QString& caseId);

private:
    void buildTables();
    void buildButtons();
    void list();
    void showCases(const Result<QList<CaseHead>>& heads);
    void readChosen();
    void showCase(const Result<SupportCase>& read);
    void showPart();
    void removePart();
    /// The first press asks, the second one does it.
    void removeCase();
    void onRemoved(const std::optional<Result<void>>& done);
    [[nodiscard]] QString chosenCase() const;

    CaseShelf& m_shelf;
    QString m_wanted;
    QString m_shown;   ///< the case whose parts are shown
    QString m_doubted; ///< the case that the next press deletes
    QStringList m_who; ///< who is who in it
    CasesModel* m_cases;
    Table* m_caseTable;
    CasePartsModel* m_parts;
    Table* m_partTable;
    JsonView* m_text;
    PlainLabel* m_people;
    Button* m_delete = nullptr;
    Button* m_unpin = nullptr;
    Button* m_bundle = nullptr;
};

} // namespace provost
