// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/domain/request_chart.h"
#include "model/items/clock.h"
#include "views/common/begun.h"
#include "views/common/export_dialog.h"

#include <QWidget>

#include <memory>

namespace provost {

class AuditPage;
class Button;
class ChangeBar;
class Dictionary;
class DictionaryNotes;
class EventSearch;
class FilterBar;
class IncidentSearch;
class IncidentsPage;
class InspectorTabs;
class MinuteClock;
class PageHeader;
class PaneMemory;
class RangeButton;
class RequestChart;
class RequestFilters;
class RequestNumbers;
class RequestsPage;
class SearchField;
class Table;

struct Incident;

/// What identity providers asked for: how much over time, every request as it happens, and what was refused, folded by
/// cause. Beside it, what operators changed.
class ActivityPane : public QWidget, public Begun
{
    Q_OBJECT

public:
    /// All of it outlives the pane.
    ActivityPane(OpenServer at, std::shared_ptr<const Dictionary> dictionary, std::shared_ptr<DictionaryNotes> notes,
                 Clock clock, MinuteClock& minutes, QWidget* parent = nullptr);

    /// From now on columns, sorting and saved filters are as they were left, and kept. `memory` outlives the pane.
    void remember(PaneMemory& memory);
    /// Only this account's; unset: all.
    void setAccount(std::optional<AccountId> account);
    /// What was refused, of this connection alone where one is given; other filters are taken away.
    void showIncidents(const std::optional<ConnectionId>& connection);
    /// The requests that touched this user or group, whenever the server still knows them; other filters are taken
    /// away.
    void showRequestsAbout(const QString& id, const QString& name);
    /// The one that was answered under this id (X-Request-Id), whenever it was.
    void showRequest(const QString& id);
    /// The requests that speak of a text; otherwise likewise.
    void showRequestsWith(const QString& text);
    /// An entry of the dictionary; whether there is one, and no dialog before it.
    bool openEntry(const QString& id);
    /// What the dictionary says of the codes in a text, over the window that is active; it says so where it knows none.
    void explainText(const QString& text);
    /// The chosen request, or what was refused as the chosen incident; whether there is one, and no dialog before it.
    bool explain();
    /// Asks for a log that was exported from an identity provider, and shows what it tells.
    void openLog();
    /// The requests of a stretch of time; other filters are taken away.
    void showRequests(const TimeStretch& stretch);

    /// Whether new requests are held back.
    [[nodiscard]] std::any leave() override;
    void resume(const std::any& begun) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHeader();
    void buildChart(const Clock& clock, MinuteClock& minutes);
    void buildPages();
    void connectFilters();
    void setSearch(const QString& text);
    void follow(bool on);
    void showFiltered();
    void showPage();
    void showNumbers();
    void showCauses();
    void showLive();
    void showRequestsOf(const Incident& incident);
    void openExport();
    [[nodiscard]] ExportDialog::Offer requestsOffer() const;
    void keep();
    [[nodiscard]] QList<Table*> tables() const;

    OpenServer m_at;
    std::shared_ptr<const Dictionary> m_dictionary;
    std::shared_ptr<DictionaryNotes> m_notes;
    Clock m_clock;
    EventSearch* m_events;
    IncidentSearch* m_causes;
    RequestNumbers* m_numbers;
    PageHeader* m_header;
    RequestFilters* m_filters;
    RangeButton* m_range; ///< resumes before the chips, one of which may be a part of the range
    FilterBar* m_chips;
    SearchField* m_search = nullptr;
    Button* m_live = nullptr;
    Button* m_export = nullptr;
    Button* m_openLog = nullptr;
    RequestChart* m_chart = nullptr;
    InspectorTabs* m_pages;
    IncidentsPage* m_incidents;
    RequestsPage* m_requests;
    AuditPage* m_audit;
    ChangeBar* m_done;
    QMap<QString, QWidget*> m_columns; ///< what chooses the columns of each page
    PaneMemory* m_memory = nullptr;
    bool m_stale = true;          ///< filters changed since the last question
    bool m_incidentsStale = true; ///< likewise; they are looked for only when somebody looks at them
};

} // namespace provost
