// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/shown_token_dialog.h"

#include "model/commands/question.h"
#include "views/common/button.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/secret_field.h"
#include "views/common/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

ShownTokenDialog::ShownTokenDialog(const Workplace& at, const Connection& connection, QWidget* parent)
    : Dialog(u"shownToken"_s, tr("The token of “%1”").arg(isolated(connection.name)), parent)
    , m_at(at)
    , m_id(connection.id)
    , m_field(new SecretField(tr("The token"), at.clipboard, this))
{
    auto* warning = new MessageBar(this);
    warning->setObjectName("shownForEver"_L1);
    warning->setClosable(false);
    warning->setRounded(true);
    warning->showMessage(Tone::Warn,
                         tr("This server keeps the token readable and shows it at any time, for as long as the "
                            "connection is there, to whoever has a key of its API. It cannot be replaced. Keep those "
                            "keys as safe as the token."));
    m_field->setObjectName("tokenField"_L1);
    m_field->setEnabled(false);
    body()->addWidget(warning);
    body()->addWidget(m_field);
    auto* close = addButton(u"close"_s, new Button(tr("Close")));
    setReturnButton(close);
    connect(close, &Button::clicked, this, &ShownTokenDialog::reject);
}

void ShownTokenDialog::open()
{
    Dialog::open();
    const auto ask = [id = m_id](AdminApi& api, Call call) { return api.readToken(id, std::move(call)); };
    QCoro::connect(question<std::shared_ptr<Secret>>(m_at.server, ask, m_cancel), this,
                   [this](const Result<std::shared_ptr<Secret>>& token) {
                       if (!token) {
                           if (token.error().kind != ErrorKind::Cancelled)
                               message()->showError(token.error());
                           return;
                       }
                       m_field->setSecret((*token)->clone());
                       (*token)->wipe();
                       m_field->setEnabled(true);
                       m_field->copyButton()->setFocus();
                   });
}

void ShownTokenDialog::done(int result)
{
    m_cancel.cancel();
    m_field->wipe();
    Dialog::done(result);
}

} // namespace provost
