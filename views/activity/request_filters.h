// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/domain/request_chart.h"
#include "model/items/clock.h"

#include <QObject>

#include <functional>

class QMenu;

namespace provost {

class Button;
class FilterChip;
class PageHeader;

/// Which requests the pane shows: the filters in force as chips in its header, a menu to set them, and the time.
class RequestFilters : public QObject
{
    Q_OBJECT

public:
    /// Puts its widgets into `header`, which owns them.
    RequestFilters(OpenServer at, Clock clock, PageHeader* header, QObject* parent = nullptr);

    /// With the time as of now.
    [[nodiscard]] EventQuery query() const;
    [[nodiscard]] TimeRange range() const { return m_range; }
    [[nodiscard]] const std::optional<TimeStretch>& stretch() const { return m_stretch; }
    /// Something is left out beside older times.
    [[nodiscard]] bool isRestricting() const;
    /// Everything that is in force, the time too, for an export.
    [[nodiscard]] QString description() const;

    void setRange(TimeRange range);
    /// A part of the range; unset: all of it.
    void setStretch(std::optional<TimeStretch> stretch);
    void setAccount(std::optional<AccountId> account);
    void setConnection(std::optional<ConnectionId> connection);
    void setSearch(const QString& search);
    void setMethod(const QString& method);
    /// 2 to 5; unset: any.
    void setStatusClass(std::optional<int> statusClass);
    void setRefusedOnly(bool on);
    void setWithConsole(bool on);
    /// Only what was answered under this id, whenever that was; empty: everything.
    void setRequest(const QString& id);
    /// Only what touched this user or group; an empty id: everything.
    void setResource(const QString& id, const QString& name);
    void setPath(const QString& path);
    void clear();
    /// While the pane shows something that they are not about.
    void setVisible(bool visible);

Q_SIGNALS:
    void changed();

private:
    enum Chip { Answer, Method, Connection, Console, Request, Resource, Path, Time, ChipCount };

    void addChip(PageHeader* header, Chip chip, const QString& objectName, std::function<void()> remove);
    void buildMenus(PageHeader* header);
    void fillMenu();
    void fillTimeMenu();
    void addChoice(QMenu* menu, const QString& objectName, const QString& text, std::function<void()> choose);
    [[nodiscard]] QString textOf(Chip chip) const;
    void render();
    void tell();

    OpenServer m_at;
    Clock m_clock;
    EventQuery m_query; ///< without a time
    QString m_resourceName;
    TimeRange m_range = TimeRange::LastDay;
    std::optional<TimeStretch> m_stretch;
    QList<FilterChip*> m_chips;
    Button* m_button = nullptr;
    Button* m_time = nullptr;
    QMenu* m_menu = nullptr;
    QMenu* m_timeMenu = nullptr;
    bool m_visible = true;
};

/// `Last 24 hours`
[[nodiscard]] QString inWords(TimeRange range);

} // namespace provost
