// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/related_events.h"

#include "model/commands/read_people.h"
#include "model/items/events_model.h"
#include "views/common/item_delegate.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"

#include <QCoroTask>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int eventsInView = 8;

bool speaksOf(const Event& event, const QString& id, const QString& name)
{
    return event.resourceName == name || event.path.contains(id);
}

} // namespace

RelatedEvents::RelatedEvents(OpenServer at, const Clock& clock, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_found(new Directory(this))
    , m_model(new EventsModel(*m_found, clock, this))
    , m_table(new Table(accessibleName, metrics::RowOneLine, this))
    , m_count(PlainLabel::mute({}, this))
{
    m_table->setObjectName("relatedEvents"_L1);
    m_table->setModel(m_model);
    m_table->followTimes(clock);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    constexpr Table::Column known{.hidden = true}; // what the inspector is about, or too much for its width
    m_table->setColumns({{106, 0}, known, {80, 1}, known, {60, 0, 130}, known});
    m_table->embed(eventsInView, Table::Height::ByRows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    layout->addStretch();
    m_count->setObjectName("relatedCount"_L1);
    connect(m_at.directory, &Directory::eventsAppended, this, &RelatedEvents::takeNew);
    connect(m_table, &Table::stateActionChosen, this, &RelatedEvents::load);
}

void RelatedEvents::setThing(const QString& id, const QString& name)
{
    if (id == m_id && name == m_name)
        return;
    m_id = id;
    m_name = name;
    m_cancel.cancel();
    QList<qint64> all;
    for (const auto& event : m_found->events())
        all.append(event.id);
    m_found->forgetEvents({all.cbegin(), all.cend()});
    m_wanted = true;
    if (isVisible())
        load();
}

void RelatedEvents::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_wanted)
        load();
}

void RelatedEvents::load()
{
    m_wanted = false;
    m_cancel.cancel();
    m_cancel = Cancellation();
    m_count->setText({});
    m_table->showBusy(tr("Loading the requests…"));
    QCoro::connect(readEventsAbout(m_at, m_id, m_name, m_cancel), this,
                   [this, of = m_cancel](const Result<QList<Event>>& events) {
                       if (!of.isCancelled())
                           show(events);
                   });
}

void RelatedEvents::show(const Result<QList<Event>>& events)
{
    if (!events) {
        if (events.error().kind != ErrorKind::Cancelled)
            m_table->showError(events.error(), tr("Try again"));
        return;
    }
    m_found->appendEvents(*events);
    const auto count = m_model->rowCount();
    m_count->setText(count > 0 ? tr("The newest %n request(s) that the server still has.", nullptr, count) : QString());
    if (count > 0)
        m_table->showRows();
    else
        m_table->showEmpty("activity"_L1, tr("No request"),
                           tr("No request about this is kept on the server any more, or there was none."));
}

void RelatedEvents::takeNew(const QList<qint64>& ids)
{
    if (m_wanted || m_id.isEmpty() || !m_at.directory)
        return;
    QList<Event> fresh;
    for (const auto id : ids) {
        const auto event = m_at.directory->event(id);
        if (event && speaksOf(*event, m_id, m_name))
            fresh.append(*event);
    }
    if (!fresh.isEmpty())
        show(fresh);
}

} // namespace provost
