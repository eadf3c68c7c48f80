// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/deliveries_page.h"

#include "model/items/deliveries_model.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/change_dialog.h"
#include "views/common/flow_layout.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

DeliveriesPage::DeliveriesPage(Workplace at, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_model(new DeliveriesModel(m_at.clock, this))
    , m_message(new MessageBar(this))
    , m_table(new Table(tr("Deliveries"), metrics::RowTwoLines, this))
    , m_count(PlainLabel::mute({}, this))
    , m_forget(new Button(tr("Remove all…"), "trash-2"_L1, Button::Kind::Danger))
{
    m_message->setObjectName("deliveriesMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    m_table->setObjectName("deliveries"_L1);
    m_table->setModel(m_model);
    m_table->followTimes(m_at.clock);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{150, 1}, {80, 0}, {90, 0}});
    constexpr int deliveriesInView = 8;
    m_table->embed(deliveriesInView);
    m_count->setObjectName("deliveriesCount"_L1);
    m_forget->setObjectName("removeDeliveries"_L1);
    new Permitted(m_forget, *m_at.server.directory, Permission::DeleteProvisioning);
    auto* again = new Button(tr("Load again"), "refresh-cw"_L1);
    again->setObjectName("loadDeliveries"_L1);
    auto* actions = new FlowLayout;
    actions->addWidget(again);
    actions->addWidget(m_forget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_message);
    layout->addWidget(PlainLabel::mute(tr("What this server told the product of changes to users and groups. These are "
                                          "not the requests of the identity provider."),
                                       this));
    layout->addWidget(m_table);
    layout->addWidget(m_count);
    layout->addLayout(actions);
    layout->addStretch();
    connect(again, &Button::clicked, this, &DeliveriesPage::load);
    connect(m_forget, &Button::clicked, this, &DeliveriesPage::askToForget);
    connect(m_message, &MessageBar::actionChosen, this, &DeliveriesPage::load);
}

void DeliveriesPage::setConnection(const Connection& connection)
{
    const bool isAnother = connection.id != m_connection.id;
    m_connection = connection;
    if (!isAnother)
        return;
    m_isLoaded = false;
    m_cancel.cancel();
    m_model->assign({});
    if (isVisible())
        load();
}

void DeliveriesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isLoaded && !m_connection.id.isEmpty())
        load();
}

void DeliveriesPage::load()
{
    m_isLoaded = true;
    m_message->hide();
    m_count->setText({});
    m_cancel.cancel();
    m_cancel = Cancellation();
    if (m_model->rowCount() == 0)
        m_table->showBusy(tr("Loading the deliveries…"));
    QCoro::connect(readDeliveries(m_at.server, m_connection.id, m_cancel), this,
                   [this, of = m_cancel](const Result<Deliveries>& read) {
                       if (!of.isCancelled())
                           show(read);
                   });
}

void DeliveriesPage::show(const Result<Deliveries>& read)
{
    if (!read) {
        m_isLoaded = false;
        if (m_model->rowCount() == 0)
            m_table->showError(read.error(), {});
        m_message->showError(read.error(), tr("Try again"));
        return;
    }
    m_model->assign(read->items);
    m_forget->setEnabled(!read->items.isEmpty());
    const auto count = words::number(read->items.size());
    m_count->setText(read->hasMore ? tr("The newest %1; there are more.", "count of deliveries").arg(count)
                                   : tr("%1 deliveries, complete", "count").arg(count));
    if (read->items.isEmpty())
        m_table->showEmpty("file-text"_L1, tr("No delivery is kept"),
                           tr("The server keeps them for some days, and only where the connection has a webhook whose "
                              "events are logged."));
    else
        m_table->showRows();
}

void DeliveriesPage::askToForget()
{
    auto* dialog = new ChangeDialog(
        u"removeDeliveriesDialog"_s,
        {tr("Remove the deliveries of “%1”?").arg(isolated(m_connection.name)),
         tr("The server forgets what it told the product, and what came back. Users and groups stay as they are."),
         tr("Remove them"), tr("Keep them"), tr("Removing the deliveries…")},
        Button::Kind::DangerPrimary, this);
    dialog->setSteps({forgettingDeliveries(m_at.server, m_connection)});
    connect(dialog, &ChangeDialog::applied, this, &DeliveriesPage::load);
    dialog->open();
}

} // namespace provost
