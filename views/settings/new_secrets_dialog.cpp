// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/settings/new_secrets_dialog.h"

#include "model/domain/shown_text.h"
#include "views/common/button.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/secret_field.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

NewSecretsDialog::NewSecretsDialog(const QList<NewSecret>& secrets, SecretClipboard* clipboard, QWidget* parent)
    : Dialog(u"newSecretsDialog"_s, tr("Copy the secrets of the new webhooks"), parent)
    , m_secrets(secrets)
    , m_stored(new QCheckBox(tr("I have stored them"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    body()->addWidget(PlainLabel::mute(
        tr("They are shown this once. Each receiver proves with its own that a message comes from this server."),
        this));
    for (const auto& secret : std::as_const(m_secrets)) {
        const auto name =
            tr("Webhook %1 of “%2”", "address, account").arg(isolated(secret.name, 120), isolated(secret.account, 120));
        auto* field = new SecretField(name, clipboard, this);
        field->setObjectName("newSecret"_L1);
        field->setSecret(secret.secret->clone());
        m_fields.append(field);
        body()->addLayout(labelled(name, field));
    }
    m_stored->setObjectName("secretsStored"_L1);
    body()->addWidget(m_stored);
    auto* done = addButton(u"secretsDone"_s, new Button(tr("Done"), {}, Button::Kind::Primary));
    setReturnButton(done);
    connect(done, &Button::clicked, this, &NewSecretsDialog::accept);
    connect(m_stored, &QCheckBox::toggled, this, [this] { message()->hide(); });
}

NewSecretsDialog::~NewSecretsDialog()
{
    for (const auto& secret : std::as_const(m_secrets))
        secret.secret->wipe();
}

void NewSecretsDialog::explainWhatIsMissing()
{
    message()->showMessage(Tone::Warn,
                           tr("The secrets would be lost for good. Copy each of them, and tick that you have stored "
                              "them."));
    m_stored->setFocus();
}

void NewSecretsDialog::accept()
{
    if (!m_stored->isChecked()) {
        explainWhatIsMissing();
        return;
    }
    for (auto* field : std::as_const(m_fields))
        field->wipe();
    Dialog::accept();
}

void NewSecretsDialog::reject()
{
    accept();
}

bool NewSecretsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close && watched == window() && isVisible() && !m_stored->isChecked()) {
        event->ignore();
        explainWhatIsMissing();
        return true;
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace provost
