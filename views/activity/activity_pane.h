// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"

#include <QWidget>

namespace provost {

class Button;
class EventInspector;
class EventsFilter;
class EventsModel;
class FilterChip;
class PlainLabel;
class SearchField;
class Table;

/// Every SCIM request, newest first, as it happens.
class ActivityPane : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPane(OpenServer at, QWidget* parent = nullptr);

    /// Only this account's events; unset: all.
    void setAccount(std::optional<AccountId> account);

Q_SIGNALS:
    /// The person asks to load again after an error.
    void reloadRequested();

private:
    void build();
    void connectModel();
    void setErrorsOnly(bool on);
    void setHidingConsole(bool on);
    void showLive();
    void showState();
    void showCount();
    void showChosen(int row);

    OpenServer m_at;
    EventsModel* m_model;
    EventsFilter* m_filter;
    FilterChip* m_errorsChip = nullptr;
    FilterChip* m_consoleChip = nullptr;
    Button* m_errors = nullptr;
    Button* m_console = nullptr;
    SearchField* m_search = nullptr;
    Button* m_live = nullptr;
    Table* m_table = nullptr;
    PlainLabel* m_count = nullptr;
    EventInspector* m_inspector = nullptr;
};

} // namespace provost
