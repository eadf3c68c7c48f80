// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/first_run/welcome_page.h"

#include "model/domain/error.h"
#include "views/common/button.h"
#include "views/common/fault_line.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/scroll_room.h"
#include "views/common/secret_field.h"
#include "views/common/sign.h"
#include "views/common/theme.h"
#include "views/common/tile.h"
#include "views/first_run/network_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int pageWidth = 640;

/// How far somebody came on the page; what is in the field of the key goes its own way.
struct Entered
{
    QString kind; ///< empty: the local server
    QString product;
    QString address;
    QString pair;
    QString name;
    QString busy;
    std::shared_ptr<Secret> sentKey;
    std::optional<MessageBar::Said> said;
    NetworkOptions knownNetwork;
    std::optional<NetworkChoice> network;
};

/// The person's own sentence for what ServerUrl::parse refuses.
QString addressComplaint(const QString& typed, const QString& example)
{
    if (typed.isEmpty())
        return WelcomePage::tr("Enter the address of the server, such as %1.").arg(example);
    if (typed.startsWith("http://"_L1, Qt::CaseInsensitive))
        return WelcomePage::tr(
            "Only https is accepted, except for a server on this computer. A key sent over http could be "
            "read on the way.");
    return WelcomePage::tr("This is not the address of a server. It looks like %1, without a user name, question mark "
                           "or #.")
        .arg(example);
}

/// Both as they are kept: what is no secret, a colon, the secret.
Secret pairOf(const QString& name, const Secret& secret)
{
    auto both = name.toUtf8() + ':';
    both += secret.expose();
    return Secret::take(std::move(both));
}

} // namespace

WelcomePage::WelcomePage(QList<ServerChoice> choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
{
    setObjectName("welcome"_L1);
    auto* content = new QWidget; // it scrolls where the window is too low for all the ways
    auto* room = new QWidget(content);
    room->setFixedWidth(pageWidth);
    m_column = new QVBoxLayout(room);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::Gap8);
    auto* title = new PlainLabel(tr("Welcome to Provost"), room);
    title->setLook(Type::Display, Weight::Bold);
    m_column->addWidget(title);
    m_column->addWidget(
        PlainLabel::mute(tr("See and steer who is provisioned, from which identity provider, with which role."), room));
    m_column->addSpacing(metrics::Gap8);
    buildWays();
    buildForm();
    buildFooter();
    m_column->addSpacing(metrics::Gap12);
    auto* promise = new QHBoxLayout;
    promise->setSpacing(metrics::Gap8);
    promise->addWidget(new Sign("lock"_L1, Role::Mute, room));
    promise->addWidget(
        PlainLabel::mute(tr("Keys live in this computer’s keychain. Provost talks to no server but yours."), room), 1);
    m_column->addLayout(promise);
    auto* layout = new QVBoxLayout(content);
    auto* centred = new QHBoxLayout; // by stretches: an aligned item would be given the height of a wider one
    centred->addStretch();
    centred->addWidget(room);
    centred->addStretch();
    layout->addStretch();
    layout->addLayout(centred);
    layout->addStretch();
    auto* scrolled = new ScrollRoom(this);
    scrolled->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled);
    showWay();
}

void WelcomePage::buildWays()
{
    m_ways = new QWidget(this);
    auto* grid = new QGridLayout(m_ways);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    m_local = new Tile(
        tr("Start a local server"), "laptop"_L1,
        tr("A complete provisioning server on this computer, with a sample organization. Good for trying out."),
        m_ways);
    m_local->setObjectName("localServer"_L1);
    grid->addWidget(m_local, 0, 0);
    for (const auto& choice : m_choices) {
        auto* tile = new Tile(choice.title, choice.icon, choice.about, m_ways);
        tile->setObjectName(choice.kind + u"Server"_s);
        const int place = int(m_remotes.size()) + 1;
        const bool standsAlone = place == m_choices.size() && place % 2 == 0;
        grid->addWidget(tile, place / 2, place % 2, 1, standsAlone ? 2 : 1);
        m_remotes.append(tile);
        connect(tile, &Tile::toggled, this, &WelcomePage::showWay);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_local->setChecked(true);
    m_column->addWidget(m_ways);
    connect(m_local, &Tile::toggled, this, &WelcomePage::showWay);
    connect(m_local, &Tile::activated, this, &WelcomePage::go);
}

void WelcomePage::buildForm()
{
    m_form = new QWidget(this);
    auto* layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, metrics::Gap4, 0, 0);
    layout->setSpacing(metrics::Gap8);
    m_address = new QLineEdit(m_form);
    m_address->setObjectName("address"_L1);
    m_addressHint = PlainLabel::mute({}, m_form);
    m_addressHint->setObjectName("addressHint"_L1);
    m_addressError = new FaultLine(u"addressError"_s, m_form);
    m_key = new SecretEdit({}, m_form);
    m_key->setObjectName("adminKey"_L1);
    m_keyError = new FaultLine(u"keyError"_s, m_form);
    buildProduct(layout);
    auto* address = labelled(tr("Address of the server"), m_address);
    address->addWidget(m_addressHint);
    address->addWidget(m_addressError);
    layout->addLayout(address);
    m_keyName = PlainLabel::mute({}, m_form);
    m_keyName->setBuddy(m_key);
    m_pair = new QLineEdit(m_form);
    m_pair->setObjectName("pair"_L1);
    m_pairError = new FaultLine(u"pairError"_s, m_form);
    m_pairName = PlainLabel::mute({}, m_form);
    m_pairName->setBuddy(m_pair);
    auto* key = new QVBoxLayout;
    key->setContentsMargins(0, metrics::Gap4, 0, 0);
    key->setSpacing(metrics::Gap4);
    key->addWidget(m_pairName);
    key->addWidget(m_pair);
    key->addWidget(m_pairError);
    key->addWidget(m_keyName);
    key->addWidget(m_key);
    key->addWidget(m_keyError);
    layout->addLayout(key);
    buildName(layout);
    buildNetwork(layout);
    m_column->addWidget(m_form);
    connect(m_address, &QLineEdit::textEdited, m_addressError, &QWidget::hide);
    connect(m_key, &QLineEdit::textEdited, m_keyError, &QWidget::hide);
    connect(m_pair, &QLineEdit::textEdited, m_pairError, &QWidget::hide);
    connect(m_address, &QLineEdit::returnPressed, this, &WelcomePage::go);
    connect(m_pair, &QLineEdit::returnPressed, this, &WelcomePage::go);
    connect(m_key, &QLineEdit::returnPressed, this, &WelcomePage::go);
}

/// Products of which more is known than their servers say.
void WelcomePage::buildProduct(QVBoxLayout* into)
{
    m_product = new QComboBox(m_form);
    m_product->setObjectName("product"_L1);
    m_productName = PlainLabel::mute(tr("Product"), m_form);
    m_productName->setBuddy(m_product);
    m_product->setAccessibleName(tr("Product"));
    m_productFacts = PlainLabel::mute({}, m_form);
    m_productFacts->setObjectName("productFacts"_L1);
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::Gap4);
    for (auto* widget : std::initializer_list<QWidget*>{m_productName, m_product, m_productFacts})
        column->addWidget(widget);
    into->addLayout(column);
    connect(m_product, &QComboBox::currentIndexChanged, this, &WelcomePage::showProduct);
}

void WelcomePage::buildName(QVBoxLayout* into)
{
    m_name = new QLineEdit(m_form);
    m_name->setObjectName("serverName"_L1);
    auto* name = labelled(tr("Name in the list of servers (optional)"), m_name);
    auto* hint = PlainLabel::mute(tr("Where one address serves several tenants, and the token chooses, a name of its "
                                     "own keeps each beside the others."),
                                  m_form);
    name->addWidget(hint);
    into->addLayout(name);
    connect(m_name, &QLineEdit::returnPressed, this, &WelcomePage::go);
}

/// The last one stands for all others, and is what most people have.
void WelcomePage::offerProducts(const ServerChoice& choice)
{
    const bool isThere = m_product->count() == choice.products.size() &&
                         (choice.products.isEmpty() || m_product->itemData(0) == choice.products.first().id);
    if (!isThere) {
        m_product->clear();
        for (const auto& product : choice.products)
            m_product->addItem(product.name, product.id);
        m_product->setCurrentIndex(m_product->count() - 1);
    }
    for (auto* widget : std::initializer_list<QWidget*>{m_productName, m_product})
        widget->setVisible(!choice.products.isEmpty());
    showProduct();
}

void WelcomePage::showProduct()
{
    const auto* choice = chosen();
    const int at = m_product->currentIndex();
    const bool isKnown = choice && at >= 0 && at < choice->products.size();
    m_productFacts->setText(isKnown ? choice->products.at(at).facts.join(u'\n') : QString());
    m_productFacts->setVisible(!m_productFacts->text().isEmpty());
    if (choice)
        m_address->setPlaceholderText(isKnown ? choice->products.at(at).placeholder : choice->placeholder);
}

QString WelcomePage::product() const
{
    const auto* choice = chosen();
    const bool isToldApart =
        choice && !choice->products.isEmpty() && m_product->currentIndex() < m_product->count() - 1;
    return isToldApart ? m_product->currentData().toString() : QString();
}

QString WelcomePage::name() const
{
    return m_name->text().trimmed();
}

/// For the few who need it: a proxy, an authority of their own, a client certificate.
void WelcomePage::buildNetwork(QVBoxLayout* into)
{
    m_openNetwork = new Button(tr("Advanced network…"), "globe"_L1);
    m_openNetwork->setObjectName("advancedNetwork"_L1);
    m_networkNote = PlainLabel::mute({}, m_form);
    m_networkNote->setObjectName("networkNote"_L1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, metrics::Gap4, 0, 0);
    row->setSpacing(metrics::Gap8);
    row->addWidget(m_openNetwork);
    row->addWidget(m_networkNote, 1);
    into->addLayout(row);
    connect(m_openNetwork, &Button::clicked, this, &WelcomePage::openNetwork);
}

void WelcomePage::openNetwork()
{
    auto* dialog = new NetworkDialog({}, m_network ? m_network->options : m_knownNetwork, this);
    connect(dialog, &NetworkDialog::chosen, this, [this](const NetworkChoice& choice) {
        m_network = choice;
        showNetwork();
    });
    dialog->open();
}

void WelcomePage::showNetwork()
{
    m_networkNote->setText(networkInWords(m_network ? m_network->options : m_knownNetwork));
}

void WelcomePage::buildFooter()
{
    m_message = new MessageBar(this);
    m_message->setRounded(true);
    m_message->setObjectName("welcomeMessage"_L1);
    m_message->hide();
    m_busy = PlainLabel::mute({}, this);
    m_busy->setObjectName("busy"_L1);
    m_cancel = new Button(tr("Cancel"));
    m_cancel->setObjectName("cancel"_L1);
    m_continue = new Button(tr("Continue"), {}, Button::Kind::Primary);
    m_continue->setObjectName("continue"_L1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addWidget(m_busy, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_continue);
    row->setContentsMargins(0, metrics::Gap4, 0, 0);
    m_column->addWidget(m_message);
    m_column->addLayout(row);
    m_cancel->hide();
    connect(m_continue, &Button::clicked, this, &WelcomePage::go);
    connect(m_cancel, &Button::clicked, this, &WelcomePage::goBack);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &WelcomePage::goBack);
}

void WelcomePage::offerWayBack()
{
    m_hasWayBack = true;
    m_cancel->show();
}

void WelcomePage::goBack()
{
    if (!m_continue->isEnabled())
        Q_EMIT cancelled();
    else if (m_hasWayBack)
        Q_EMIT left();
}

const ServerChoice* WelcomePage::chosen() const
{
    for (qsizetype i = 0; i < m_remotes.size(); ++i) {
        if (m_remotes.at(i)->isChecked())
            return &m_choices.at(i);
    }
    return nullptr;
}

void WelcomePage::choose(const QString& kind)
{
    for (qsizetype i = 0; i < m_remotes.size(); ++i) {
        if (m_choices.at(i).kind == kind)
            m_remotes.at(i)->setChecked(true);
    }
}

void WelcomePage::showWay()
{
    const auto* choice = chosen();
    for (auto* tile : QList{m_local} + m_remotes) { // Tab reaches the chosen one, and the arrow keys the others
        tile->setFocusPolicy(tile->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
        if (tile->isChecked())
            setFocusProxy(tile);
    }
    m_form->setVisible(choice);
    m_message->hide();
    if (!choice)
        return;
    offerProducts(*choice);
    m_addressHint->setText(choice->addressHint);
    m_addressHint->setVisible(!choice->addressHint.isEmpty());
    m_addressError->hide();
    m_pairName->setText(choice->pair);
    m_pair->setAccessibleName(choice->pair);
    for (auto* widget : std::initializer_list<QWidget*>{m_pairName, m_pair})
        widget->setVisible(!choice->pair.isEmpty());
    m_pairError->hide();
    m_keyName->setText(choice->secret);
    m_key->setAccessibleName(choice->secret);
    m_keyError->hide();
    m_address->setFocus();
}

void WelcomePage::go()
{
    if (!m_continue->isEnabled())
        return;
    m_message->hide();
    if (m_local->isChecked())
        Q_EMIT startLocalServer();
    else
        goToServer();
}

void WelcomePage::goToServer()
{
    const auto& choice = *chosen();
    const auto typed = m_address->text().trimmed();
    const auto server = ServerUrl::parse(typed);
    if (!server) {
        m_addressError->say(addressComplaint(typed, choice.placeholder));
        m_address->setFocus();
        return;
    }
    const auto pair = m_pair->text().trimmed();
    if (!choice.pair.isEmpty() && (pair.isEmpty() || pair.contains(u':'))) {
        m_pairError->say(choice.noPair);
        m_pair->setFocus();
        return;
    }
    if (m_key->text().trimmed().isEmpty()) {
        m_keyError->say(choice.noSecret);
        m_key->setFocus();
        return;
    }
    m_sentKey = std::make_shared<Secret>(m_key->take());
    const auto key = choice.pair.isEmpty() ? m_sentKey->clone() : pairOf(pair, *m_sentKey);
    Q_EMIT connectTo(choice.kind, *server, std::make_shared<Secret>(key.clone()));
}

void WelcomePage::askForKey(const KnownServer& known)
{
    choose(known.kind);
    m_knownNetwork = known.network;
    showNetwork();
    const int product = m_product->findData(known.product);
    m_product->setCurrentIndex(product < 0 ? m_product->count() - 1 : product); // and none that was chosen before
    m_address->setText(known.server.display());
    m_name->setText(known.name);
    m_key->setFocus();
}

std::any WelcomePage::leave()
{
    const auto* choice = chosen();
    return Entered{choice ? choice->kind : QString(),
                   product(),
                   m_address->text(),
                   m_pair->text(),
                   m_name->text(),
                   m_busy->text(),
                   std::exchange(m_sentKey, nullptr),
                   m_message->said(),
                   m_knownNetwork,
                   m_network};
}

void WelcomePage::resume(const std::any& begun)
{
    const auto entered = std::any_cast<Entered>(begun);
    choose(entered.kind);
    if (const int at = m_product->findData(entered.product); at >= 0)
        m_product->setCurrentIndex(at);
    m_address->setText(entered.address);
    m_name->setText(entered.name);
    m_pair->setText(entered.pair);
    m_sentKey = entered.sentKey;
    m_knownNetwork = entered.knownNetwork;
    m_network = entered.network;
    showNetwork();
    if (entered.said)
        m_message->say(*entered.said);
    if (!entered.busy.isEmpty())
        setBusy(entered.busy);
}

void WelcomePage::setBusy(const QString& what)
{
    m_busy->setText(what);
    m_continue->setEnabled(false);
    m_cancel->show();
    for (QWidget* field : std::initializer_list<QWidget*>{m_ways, m_form})
        field->setEnabled(false);
}

void WelcomePage::setIdle()
{
    m_busy->setText({});
    m_continue->setEnabled(true);
    m_cancel->setVisible(m_hasWayBack);
    for (QWidget* field : std::initializer_list<QWidget*>{m_ways, m_form})
        field->setEnabled(true);
    if (const auto sent = std::exchange(m_sentKey, nullptr))
        m_key->putBack(*sent);
}

void WelcomePage::showProblem(const QString& text, const QString& details)
{
    setIdle();
    m_message->showMessage(Tone::Bad, text, {}, details);
}

void WelcomePage::showError(const Error& error)
{
    setIdle();
    m_message->showError(error);
    if (chosen() && error.kind == ErrorKind::Unauthorized) {
        m_key->setFocus();
        m_key->selectAll(); // the next key replaces this one
    }
}

} // namespace provost
