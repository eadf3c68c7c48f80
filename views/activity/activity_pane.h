// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "views/common/list_pane.h"

namespace provost {

class Button;
class EventInspector;
class EventsFilter;
class EventsModel;
class FilterChip;

/// Every SCIM request, newest first, as it happens.
class ActivityPane : public ListPane
{
    Q_OBJECT

public:
    explicit ActivityPane(OpenServer at, QWidget* parent = nullptr);

    /// Only this account's events; unset: all.
    void setAccount(std::optional<AccountId> account);

protected:
    void showEmpty() override;
    [[nodiscard]] QString countText() const override;
    void showChosen(int row) override;

private:
    void buildHeader();
    void connectModel();
    void setErrorsOnly(bool on);
    void setHidingConsole(bool on);
    void showLive();

    OpenServer m_at;
    EventsModel* m_model;
    EventsFilter* m_filter;
    FilterChip* m_errorsChip = nullptr;
    FilterChip* m_consoleChip = nullptr;
    Button* m_errors = nullptr;
    Button* m_console = nullptr;
    Button* m_live = nullptr;
    EventInspector* m_inspector;
};

} // namespace provost
