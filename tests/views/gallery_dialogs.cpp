// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/views/gallery_scenes.h"

#include "model/domain/error.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/dialog.h"
#include "views/common/message_bar.h"
#include "views/common/pill.h"
#include "views/common/plain_label.h"
#include "views/common/secret_clipboard.h"
#include "views/common/secret_field.h"
#include "views/common/tile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost::gallery {

std::unique_ptr<QWidget> newConnection()
{
    auto window = connections();
    window->show();
    auto* dialog = new Dialog(u"newConnection"_s, u"New connection"_s, window.get());
    auto* account = new QComboBox;
    account->addItem(u"Initech"_s);
    auto* name = new QLineEdit(u"Initech workforce"_s);
    account->setAccessibleName(u"Account"_s);
    name->setAccessibleName(u"Name"_s);
    auto* tiles = new QWidget;
    auto* grid = new QGridLayout(tiles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    const QStringList providers{
        u"Okta"_s,    u"Microsoft Entra ID"_s, u"OneLogin"_s, u"Google Workspace"_s, u"JumpCloud"_s,
        u"PingOne"_s, u"Custom SCIM 2.0"_s};
    for (int at = 0; at < providers.size(); ++at) {
        auto* tile = new Tile(providers.at(at), at == 6 ? "blocks"_L1 : "building-2"_L1);
        tile->setChecked(at == 1);
        grid->addWidget(tile, at / 4, at % 4);
    }
    auto* operations = new QHBoxLayout;
    for (const QString& operation : {u"Create users"_s, u"Update attributes"_s, u"Deactivate"_s, u"Sync groups"_s}) {
        auto* box = new QCheckBox(operation);
        box->setChecked(true);
        operations->addWidget(box);
        operations->addSpacing(metrics::Gap8);
    }
    operations->addStretch(1);
    QVBoxLayout* body = dialog->body();
    body->setSpacing(metrics::Gap4);
    body->addWidget(PlainLabel::mute(u"Account"_s));
    body->addWidget(account);
    body->addSpacing(metrics::Gap8);
    body->addWidget(PlainLabel::mute(u"Identity provider"_s));
    body->addWidget(tiles);
    body->addSpacing(metrics::Gap8);
    body->addWidget(PlainLabel::mute(u"Name"_s));
    body->addWidget(name);
    body->addSpacing(metrics::Gap8);
    body->addLayout(operations);
    dialog->addButton(u"cancel"_s, new Button(u"Cancel"_s));
    dialog->addButton(u"create"_s, new Button(u"Create and show the token"_s, {}, Button::Kind::Primary));
    dialog->open();
    return window;
}

std::unique_ptr<QWidget> token()
{
    auto window = connections();
    window->show();
    auto* clipboard = new SecretClipboard(QGuiApplication::clipboard(), window.get());
    auto* dialog = new Dialog(u"token"_s, u"Copy the token for “Initech workforce”"_s, window.get());
    auto* field = new SecretField(u"Token"_s, clipboard);
    field->setSecret(Secret::take("pvt_9fQ2xK7b_0123456789012345678901234567890123456789012"), 13);
    auto* keep = new QCheckBox(u"Keep it in this computer’s keychain, so that you can test the connection"_s);
    keep->setChecked(true);
    auto* card = new Card;
    auto* cardRow = new QHBoxLayout;
    auto* cardWords = new QVBoxLayout;
    cardWords->setSpacing(0);
    auto* first = new QHBoxLayout;
    auto* waiting = new PlainLabel(u"Waiting for Entra’s first request"_s);
    waiting->setLook(Type::Body, Weight::Bold);
    first->setSpacing(7);
    first->addWidget(new Dot(Tone::Warn));
    first->addWidget(waiting, 1);
    cardWords->addLayout(first);
    cardWords->addWidget(PlainLabel::mute(u"Turns green by itself. Your own test does not count."_s));
    cardRow->addLayout(cardWords, 1);
    cardRow->addWidget(new Button(u"Verify now"_s));
    card->body()->addLayout(cardRow);
    QVBoxLayout* body = dialog->body();
    body->addWidget(
        PlainLabel::mute(u"It is shown this once. The server keeps only its hash, so nobody can show it again. "
                         "Paste it into Entra’s Secret Token field."_s));
    body->addWidget(field);
    body->addWidget(
        new Pill(u"Copied. The clipboard is cleared in 24 s and keeps no history of it."_s, Tone::Ok, "check"_L1));
    body->addWidget(keep);
    body->addWidget(new QCheckBox(u"I have stored it elsewhere"_s));
    body->addWidget(card);
    dialog->addButton(u"sheet"_s, new Button(u"Hand-off sheet"_s));
    dialog->addButton(u"done"_s, new Button(u"Done"_s, {}, Button::Kind::Primary));
    dialog->open();
    return window;
}

std::unique_ptr<QWidget> deletion()
{
    auto window = connections();
    window->show();
    auto* dialog = new Dialog(u"delete"_s, u"Delete “Acme contractors”?"_s, window.get());
    auto* card = new Card;
    auto* remove = new QCheckBox(u"Remove its 9\u00A0120 users and 38 groups"_s);
    remove->setChecked(true);
    card->body()->addWidget(remove);
    card->body()->addWidget(PlainLabel::mute(
        u"9\u00A0020 seats are released, 412 sessions end now. 61 people also come through “Acme workforce” and keep "
        "access. Unticked, users and groups stay and are listed under Users as “without connection”."_s));
    dialog->body()->addWidget(new PlainLabel(u"Microsoft Entra ID can no longer reach Provost through this connection. "
                                             "Entra will report failures until its app is switched off."_s));
    dialog->body()->addWidget(card);
    dialog->body()->addWidget(PlainLabel::mute(u"Type Acme contractors to confirm"_s));
    auto* typed = new QLineEdit(u"Acme contr"_s);
    typed->setAccessibleName(u"The connection's name, to confirm"_s);
    dialog->body()->addWidget(typed);
    dialog->message()->showError(
        {ErrorKind::Precondition, u"Acme contractors"_s, u"version 3, not 2"_s, 412, {}, {}, 0});
    dialog->addLeftButton(u"restore"_s, new Button(u"Save a restore file first"_s, "download"_L1));
    dialog->addButton(u"keep"_s, new Button(u"Keep it"_s));
    auto* go = dialog->addButton(u"delete"_s,
                                 new Button(u"Delete and remove 9\u00A0120 users"_s, {}, Button::Kind::DangerPrimary));
    go->setEnabled(false);
    dialog->open();
    typed->setFocus();
    return window;
}

} // namespace provost::gallery
