// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/attributes_page.h"

#include "views/common/button.h"
#include "views/common/fact_list.h"
#include "views/common/flow_layout.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

AttributesPage::AttributesPage(Workplace at, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_message(new MessageBar(this))
    , m_state(PlainLabel::mute({}, this))
    , m_facts(new FactList(this))
    , m_edit(new Button(tr("Change and try…"), "pencil"_L1))
{
    m_message->setObjectName("attributesMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    m_state->setObjectName("mappingState"_L1);
    m_edit->setObjectName("editMapping"_L1);
    m_edit->setEnabled(false);
    new Permitted(m_edit, *m_at.server.directory, Permission::CreateProvisioning);
    auto* actions = new FlowLayout;
    actions->addWidget(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_message);
    layout->addWidget(m_state);
    layout->addWidget(m_facts);
    layout->addLayout(actions);
    layout->addStretch();
    connect(m_edit, &Button::clicked, this, &AttributesPage::editRequested);
    connect(m_message, &MessageBar::actionChosen, this, &AttributesPage::load);
}

void AttributesPage::setConnection(const Connection& connection)
{
    if (connection.id == m_connection)
        return;
    m_connection = connection.id;
    m_isLoaded = false;
    m_edit->setEnabled(false);
    m_facts->setFacts({});
    m_state->setText(tr("Loading the mapping…"));
    if (isVisible())
        load();
}

void AttributesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isLoaded && !m_connection.isEmpty())
        load();
}

void AttributesPage::load()
{
    m_isLoaded = true;
    m_message->hide();
    const auto id = m_connection;
    QCoro::connect(readMapping(m_at.server, id, Cancellation()), this, [this, id](Result<MappingInUse> read) {
        if (id != m_connection)
            return;
        if (read) {
            show(*read);
            return;
        }
        m_isLoaded = false;
        if (read.error().kind == ErrorKind::Cancelled)
            return;
        m_state->setText(tr("How this connection maps is not known."));
        m_message->showError(read.error(), tr("Try again"));
    });
}

void AttributesPage::show(const MappingInUse& used)
{
    m_state->setText(used.mapping.attributes == used.defaults
                         ? tr("Users arrive in the product as it maps them by default.")
                         : tr("This connection maps users in its own way."));
    QList<FactList::Fact> facts;
    for (const auto& field : used.defaults) {
        const auto& mapped = used.mapping.attributes;
        const auto found = std::ranges::find(mapped, field.field, &MappedAttribute::field);
        const bool isFilled = found != mapped.cend();
        facts.append({.name = field.field, .value = isFilled ? found->attribute : QString(), .mono = isFilled});
    }
    m_facts->setFacts(facts);
    m_edit->setEnabled(true);
}

} // namespace provost
