// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/audit_pane.h"

#include "model/items/words.h"
#include "views/activity/audit_page.h"
#include "views/common/button.h"
#include "views/common/change_bar.h"
#include "views/common/export_dialog.h"
#include "views/common/page_header.h"
#include "views/common/search_field.h"
#include "views/common/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

AuditPane::AuditPane(const OpenServer& at, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_at(at)
    , m_page(new AuditPage(at, clock, this))
    , m_done(new ChangeBar(this))
{
    setObjectName("auditPane"_L1);
    m_page->setObjectName("auditPage"_L1);
    auto* header = new PageHeader(tr("Audit trail"), this);
    auto* search = new SearchField(tr("Person, action, account"), header);
    search->setObjectName("search"_L1);
    auto* save = new Button(tr("Export…"), "download"_L1);
    save->setObjectName("exportRows"_L1);
    followExportPolicy(save, *at.directory);
    header->addAction(search);
    header->addAction(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_done);
    layout->addWidget(m_page, 1);
    connect(search, &SearchField::searchChanged, m_page, &AuditPage::setSearch);
    connect(save, &Button::clicked, this, &AuditPane::openExport);
}

void AuditPane::openExport()
{
    if (!m_at.directory || Dialog::isOpenOver(this))
        return;
    auto offer = m_page->exportOffer();
    offer.source = u"%1 %2"_s.arg(m_at.directory->serverInfo().publicUrl, offer.stem);
    offer.completeness = tr("as the server had them, page by page");
    auto* dialog = new ExportDialog(std::move(offer), this);
    connect(dialog, &ExportDialog::exported, this, [this](const QString& path, qint64 rows) {
        m_done->showDone(tr("%1 rows were written to %2.", "count, file").arg(words::number(rows), isolated(path)), {});
    });
    openOnce(dialog);
}

} // namespace provost
