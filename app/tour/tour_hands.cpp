// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/tour/tour.h"
#include "app/tour/visible.h"
#include "model/items/item_cell.h"
#include "views/common/busy_line.h"
#include "views/common/dialog.h"
#include "views/common/inspector_tabs.h"
#include "views/common/json_view.h"
#include "views/common/request_chart.h"
#include "views/common/search_field.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

// What the tour looks for and presses.

namespace provost {

QAbstractItemView* Tour::list(const QString& pane)
{
    return visible<QAbstractItemView>(m_composition.window(), pane);
}

bool Tour::isBusy() const
{
    const auto& window = m_composition.window();
    const auto lines = window.findChildren<BusyLine*>();
    return std::ranges::any_of(lines, [](const BusyLine* line) { return line->isVisible(); });
}

bool Tour::isAtRest() const
{
    const auto waits = [](const QString& sentence) {
        return sentence.endsWith(u'…') && !sentence.startsWith("pvt_"_L1);
    };
    const auto& window = m_composition.window();
    const auto labels = window.findChildren<QLabel*>();
    const auto charts = window.findChildren<RequestChart*>();
    return !isBusy() && std::ranges::none_of(labels, [&](const auto* label) {
        return label->isVisible() && waits(label->text());
    }) && std::ranges::none_of(charts, [&](const auto* chart) { return chart->isVisible() && waits(chart->words()); });
}

bool Tour::isCounting() const
{
    const auto* consequences = visible<QLabel>(m_composition.window(), u"consequences"_s);
    return consequences && consequences->text().endsWith(u'…');
}

bool Tour::isInspectorFilled(const QString& pane)
{
    const auto& window = m_composition.window();
    if (pane == "connections"_L1) {
        const ConnectionId id(list(pane)->currentIndex().data(IdRole).toString());
        return m_composition.server()->directory->connectionsWithTokens().contains(id);
    }
    if (isBusy())
        return false;
    const QMap<QString, QString> rooms{{u"incidents"_s, u"incidentInspector"_s}, {u"activity"_s, u"eventInspector"_s}};
    const auto* room = window.findChild<QWidget*>(rooms.value(pane, pane + u"Pane"_s));
    const QStringList bodies{u"requestBody"_s, u"answerBody"_s, u"raw"_s}; // a request without a body has an answer
    return std::ranges::any_of(bodies, [room](const QString& name) {
        const auto* json = room->findChild<JsonView*>(name);
        return json && !json->text().isEmpty();
    });
}

void Tour::type(const QString& objectName, const QString& text)
{
    auto* field = visible<QLineEdit>(m_composition.window(), objectName);
    if (field) {
        field->selectAll();
        field->insert(text);
        if (auto* search = qobject_cast<SearchField*>(field))
            Q_EMIT search->returnPressed(); // it does not wait for another key
    } else
        giveUp(tr("There is no field %1.").arg(objectName));
}

void Tour::press(const QString& objectName)
{
    auto* button = visible<QAbstractButton>(m_composition.window(), objectName);
    if (button && button->isEnabled())
        button->click();
    else
        giveUp(tr("The button %1 cannot be pressed.").arg(objectName));
}

void Tour::chooseInMenu(const QString& button, const QString& menu, const QString& action)
{
    press(button);
    auto* shown = visible<QMenu>(m_composition.window(), menu);
    auto* chosen = shown ? shown->findChild<QAction*>(action) : nullptr;
    if (!chosen) {
        giveUp(tr("The menu entry %1 cannot be chosen.").arg(action));
        return;
    }
    shown->hide();
    chosen->trigger();
}

void Tour::chooseTab(const QString& id)
{
    const auto all = m_composition.window().findChildren<InspectorTabs*>();
    for (auto* tabs : all) {
        if (tabs->isVisible())
            tabs->setCurrent(id);
    }
}

void Tour::closeDialogs()
{
    const auto dialogs = m_composition.window().findChildren<Dialog*>();
    for (auto* dialog : dialogs)
        dialog->reject();
}

void Tour::giveUpOnFailure()
{
    connect(&m_composition.opening(), &ServerOpening::failed, this,
            [this](const ServerProfile&, const Error& error) { giveUp(error.subject + u' ' + error.detail); });
}

void Tour::giveUp(const QString& what)
{
    if (std::exchange(m_gaveUp, true))
        return;
    std::fprintf(stderr, "%s\n", qUtf8Printable(what));
    QCoreApplication::exit(1);
}

} // namespace provost
