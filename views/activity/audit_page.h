// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/export_dialog.h"
#include "views/common/list_room.h"

namespace provost {

class AuditModel;
class FactList;
class RecordFilter;

/// What operators changed, newest first. Asks the server again whenever it comes into view.
class AuditPage : public ListRoom
{
    Q_OBJECT

public:
    AuditPage(OpenServer at, Clock clock, QWidget* parent = nullptr);

    void setSearch(const QString& text);
    /// The whole trail; what is searched for is looked for here only.
    [[nodiscard]] ExportDialog::Offer exportOffer() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildInspector();
    void showState();
    void showChosen(int row);

    OpenServer m_at;
    Clock m_clock;
    AuditModel* m_model;
    RecordFilter* m_filter;
    Inspector* m_inspector = nullptr;
    FactList* m_facts = nullptr;
};

} // namespace provost
