// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/read_idp_log.h"
#include "model/items/clock.h"
#include "views/common/dialog.h"

namespace provost {

class BusyLine;
class DictionaryNotes;
class IncidentInspector;
class IncidentsModel;
class PlainLabel;
class RecordFilter;
class SearchField;
class Table;

/// The incidents that a log tells which was exported from an identity provider. It is looked at on this computer, and
/// forgotten with the dialog.
class IdpLogDialog : public Dialog
{
    Q_OBJECT

public:
    IdpLogDialog(const QString& path, std::shared_ptr<const Dictionary> dictionary,
                 std::shared_ptr<DictionaryNotes> notes, const Clock& clock, QWidget* parent);

    void open() override;
    void reject() override;

private:
    void buildTable();
    void show(const FoldedLog& log);
    void showFailure(const Error& error);
    void showChosen();
    [[nodiscard]] QString summaryOf(const FoldedLog& log) const;

    QString m_path;
    std::shared_ptr<const Dictionary> m_dictionary;
    Clock m_clock;
    Cancellation m_cancel;
    PlainLabel* m_summary;
    BusyLine* m_busy;
    SearchField* m_search;
    IncidentsModel* m_model;
    RecordFilter* m_filter;
    Table* m_table;
    IncidentInspector* m_inspector;
};

} // namespace provost
