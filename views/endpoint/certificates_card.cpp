// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/endpoint/certificates_card.h"

#include "model/commands/read_certificates.h"
#include "model/items/certificates_model.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/table.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

CertificatesCard::CertificatesCard(OpenServer at, QWidget* parent)
    : Card(tr("Certificates that the server shows"), parent)
    , m_at(std::move(at))
    , m_model(new CertificatesModel(this))
    , m_table(new Table(tr("Certificates that the server shows"), metrics::RowTwoLines, this))
    , m_message(new MessageBar(this))
{
    constexpr int certificatesInView = 3;
    setObjectName("certificatesCard"_L1);
    m_table->setObjectName("serverCertificates"_L1);
    m_table->setModel(m_model);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{160, 1}, {110, 0, 160}, {120, 0, 260}});
    m_table->embed(certificatesInView, Table::Height::ByRows);
    m_message->setObjectName("certificatesMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    body()->addWidget(m_message);
    body()->addWidget(m_table);
    connect(m_message, &MessageBar::actionChosen, this, &CertificatesCard::load);
    setVisible(m_at.session && m_at.session->server().scheme() == "https"_L1);
}

void CertificatesCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    if (!m_isLoaded)
        load();
}

void CertificatesCard::load()
{
    m_isLoaded = true;
    m_message->hide();
    m_cancel.cancel();
    m_cancel = Cancellation();
    m_table->showBusy(tr("Asking the server…"));
    QCoro::connect(readCertificates(m_at, m_cancel), this,
                   [this, of = m_cancel](const Result<QList<CertificateFacts>>& chain) {
                       if (of.isCancelled())
                           return;
                       m_table->showRows();
                       if (chain) {
                           m_model->setChain(*chain);
                           return;
                       }
                       m_isLoaded = false;
                       m_message->showError(chain.error(), tr("Try again"));
                   });
}

} // namespace provost
