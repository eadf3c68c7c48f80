// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/new_token_dialog.h"

#include "model/domain/error.h"
#include "views/common/button.h"
#include "views/common/environment_bar.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"
#include "views/connections/token_fields.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

NewTokenDialog::NewTokenDialog(const Words& words, const Capabilities& can, QWidget* parent)
    : Dialog(words.objectName, words.title, parent)
    , m_fields(new TokenFields(can, this))
{
    body()->addWidget(m_fields);
    auto* cancel = addButton(u"keep"_s, new Button(tr("Cancel")));
    m_deed = addButton(u"confirm"_s, new Button(inEnvironment(words.deed, parent), {}, words.kind));
    setReturnButton(m_deed);
    connect(cancel, &Button::clicked, this, &NewTokenDialog::reject);
    connect(m_deed, &Button::clicked, this, &NewTokenDialog::submit);
}

NewTokenDialog::NewTokenDialog(const Connection& connection, const Capabilities& can, QWidget* parent)
    : NewTokenDialog({u"generateToken"_s, tr("Generate a token for “%1”").arg(isolated(connection.name)),
                      tr("Generate and show it")},
                     can, parent)
{
    auto* text = new PlainLabel(
        tr("The tokens that exist stay valid until you revoke them. The new one is shown once, in the next step."),
        this);
    body()->insertWidget(0, text);
}

void NewTokenDialog::submit()
{
    if (!m_fields->verify())
        return;
    m_deed->setEnabled(false);
    message()->hide();
    Q_EMIT confirmed(m_fields->token());
}

void NewTokenDialog::succeeded()
{
    done(Accepted);
}

void NewTokenDialog::failed(const Error& error)
{
    m_deed->setEnabled(true);
    if (error.kind != ErrorKind::Cancelled && !m_fields->showRefusal(error))
        message()->showError(error);
}

} // namespace provost
