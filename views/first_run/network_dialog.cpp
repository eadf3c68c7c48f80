// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/first_run/network_dialog.h"

#include "model/domain/shown_text.h"
#include "model/items/words.h"
#include "model/net/proxy_script.h"
#include "model/store/off_thread.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/error_text.h"
#include "views/common/labelled.h"
#include "views/common/plain_label.h"
#include "views/common/secret_field.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QIntValidator>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int lastPort = 65'535;
constexpr int portWidth = 90;
constexpr qsizetype longestFile = 256 * 1024;

using Mode = ProxyOptions::Mode;

PlainLabel* complaintLine(const QString& objectName, QWidget* parent)
{
    auto* line = new PlainLabel({}, parent);
    line->setObjectName(objectName);
    line->setInk(PlainLabel::Ink::Bad);
    line->hide();
    return line;
}

void say(PlainLabel* line, const QString& sentence)
{
    line->setText(sentence);
    line->setVisible(!sentence.isEmpty());
}

QString modeInWords(Mode mode)
{
    switch (mode) {
    case Mode::System:
        return NetworkDialog::tr("As the system says");
    case Mode::None:
        return NetworkDialog::tr("None: always directly");
    case Mode::Manual:
        return NetworkDialog::tr("Always through this one");
    case Mode::Script:
        return NetworkDialog::tr("As a script of its own says (PAC)");
    }
    Q_UNREACHABLE();
}

QString noteOf(Mode mode)
{
    switch (mode) {
    case Mode::System:
        return NetworkDialog::tr(
            "The settings of this computer decide, with their own script (PAC) where they name one. "
            "A server on this computer is called directly.");
    case Mode::None:
        return NetworkDialog::tr("Also where this computer’s settings name a proxy.");
    case Mode::Manual:
        return NetworkDialog::tr(
            "Also for a server on this computer. The password is kept in the keychain; a proxy that "
            "asks for it in the simplest way (Basic) gets it unencrypted.");
    case Mode::Script:
        return NetworkDialog::tr(
            "The script is loaded and run aside, where it can neither hold Provost up nor reach anything of it. A "
            "server on this computer is called directly.");
    }
    Q_UNREACHABLE();
}

} // namespace

NetworkDialog::NetworkDialog(const QString& server, NetworkOptions present, QWidget* parent)
    : Dialog(u"networkDialog"_s,
             server.isEmpty() ? tr("Advanced network") : tr("Network of %1").arg(isolated(server, 60)), parent)
    , m_present(std::move(present))
    , m_authorities(m_present.authorities)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addProxy();
    addTrust();
    addIdentity();
    auto* cancel = addButton(u"cancelNetwork"_s, new Button(tr("Cancel")));
    m_use = addButton(u"useNetwork"_s, new Button(tr("Use this"), {}, Button::Kind::Primary));
    setReturnButton(m_use);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_use, &Button::clicked, this, &NetworkDialog::choose);
    showMode();
    showAuthorities();
}

void NetworkDialog::addProxy()
{
    const auto& proxy = m_present.proxy;
    auto* card = new Card(tr("Proxy"), this);
    m_mode = new QComboBox(card);
    m_mode->setObjectName("proxyMode"_L1);
    for (const auto mode : {Mode::System, Mode::None, Mode::Manual, Mode::Script})
        m_mode->addItem(modeInWords(mode), QVariant::fromValue(int(mode)));
    m_mode->setCurrentIndex(m_mode->findData(int(proxy.mode)));
    m_modeNote = PlainLabel::mute({}, card);
    m_manual = new QWidget(card);
    m_kind = new QComboBox(m_manual);
    m_kind->setObjectName("proxyKind"_L1);
    m_kind->addItem(tr("HTTP"), int(ProxyOptions::Kind::Http));
    m_kind->addItem(tr("SOCKS 5"), int(ProxyOptions::Kind::Socks5));
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    m_host = new QLineEdit(proxy.host, m_manual);
    m_host->setObjectName("proxyHost"_L1);
    m_host->setPlaceholderText(tr("proxy.example.com"));
    m_port = new QLineEdit(proxy.port > 0 ? QString::number(proxy.port) : QString(), m_manual);
    m_port->setObjectName("proxyPort"_L1);
    m_port->setPlaceholderText(u"3128"_s);
    m_port->setValidator(new QIntValidator(1, lastPort, m_port));
    m_port->setFixedWidth(portWidth);
    m_user = new QLineEdit(proxy.user, m_manual);
    m_user->setObjectName("proxyUser"_L1);
    m_proxyPassword = new SecretEdit({}, m_manual);
    m_proxyPassword->setObjectName("proxyPassword"_L1);
    if (!proxy.user.isEmpty())
        m_proxyPassword->setPlaceholderText(tr("As it is in the keychain"));
    m_proxyError = complaintLine(u"proxyError"_s, m_manual);
    auto* where = new QHBoxLayout;
    where->setSpacing(metrics::Gap8);
    where->addLayout(labelled(tr("Kind"), m_kind));
    where->addLayout(labelled(tr("Host"), m_host), 1);
    where->addLayout(labelled(tr("Port"), m_port));
    auto* who = new QHBoxLayout;
    who->setSpacing(metrics::Gap8);
    who->addLayout(labelled(tr("User name, where it wants one"), m_user), 1);
    who->addLayout(labelled(tr("Password"), m_proxyPassword), 1);
    auto* manual = new QVBoxLayout(m_manual);
    manual->setContentsMargins(0, 0, 0, 0);
    manual->setSpacing(metrics::Gap4);
    manual->addLayout(where);
    manual->addLayout(who);
    manual->addWidget(m_proxyError);
    card->body()->addLayout(labelled(tr("Way to the server"), m_mode));
    card->body()->addWidget(m_modeNote);
    card->body()->addWidget(m_manual);
    card->body()->addWidget(makeScript(card));
    body()->addWidget(card);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NetworkDialog::showMode);
    for (auto* field : {m_host, m_port, m_user})
        connect(field, &QLineEdit::textEdited, m_proxyError, &QWidget::hide);
}

QWidget* NetworkDialog::makeScript(QWidget* parent)
{
    m_scripted = new QWidget(parent);
    m_script = new QLineEdit(m_present.proxy.script, m_scripted);
    m_script->setObjectName("proxyScript"_L1);
    m_script->setPlaceholderText(tr("https://config.example.com/proxy.pac"));
    m_scriptError = complaintLine(u"scriptError"_s, m_scripted);
    auto* search = new Button(tr("Browse…"), {}, Button::Kind::Default, m_scripted);
    search->setObjectName("browseScript"_L1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addLayout(labelled(tr("Address of the script, or a file"), m_script), 1);
    row->addWidget(search, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(m_scripted);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap4);
    layout->addLayout(row);
    layout->addWidget(m_scriptError);
    connect(m_script, &QLineEdit::textEdited, m_scriptError, &QWidget::hide);
    connect(search, &Button::clicked, this, [this] {
        browse(u"scriptFile"_s, tr("Proxy script"), tr("Proxy scripts (*.pac *.dat *.js);;All files (*)"),
               [this](const QString& path) {
                   m_script->setText(QUrl::fromLocalFile(path).toString());
                   m_scriptError->hide();
               });
    });
    return m_scripted;
}

void NetworkDialog::addTrust()
{
    auto* card = new Card(tr("Authorities that are trusted for this server"), this);
    m_authorityList = new PlainLabel({}, card);
    m_authorityList->setObjectName("authorityList"_L1);
    m_authorityError = complaintLine(u"authorityError"_s, card);
    auto* add = new Button(tr("Add a certificate…"), "plus"_L1);
    add->setObjectName("addAuthority"_L1);
    m_forgetAuthorities = new Button(tr("Remove all"), "trash-2"_L1);
    m_forgetAuthorities->setObjectName("forgetAuthorities"_L1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addWidget(add);
    row->addWidget(m_forgetAuthorities);
    row->addStretch(1);
    card->body()->addWidget(PlainLabel::mute(tr("Beside those that this computer trusts: the certificate of your "
                                                "organization’s own authority, as a PEM file."),
                                             card));
    card->body()->addWidget(m_authorityList);
    card->body()->addWidget(m_authorityError);
    card->body()->addLayout(row);
    body()->addWidget(card);
    connect(add, &Button::clicked, this, [this] {
        browse(u"authorityFile"_s, tr("Certificate of an authority"),
               tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
               [this](const QString& path) { addAuthorities(path); });
    });
    connect(m_forgetAuthorities, &Button::clicked, this, [this] {
        m_authorities.clear();
        showAuthorities();
    });
}

void NetworkDialog::addIdentity()
{
    auto* card = new Card(tr("Client certificate"), this);
    m_certificate = new QLineEdit(m_present.clientCertificate, card);
    m_certificate->setObjectName("clientCertificate"_L1);
    m_certificate->setPlaceholderText(tr("None: the server asks for none"));
    auto* search = new Button(tr("Browse…"), {}, Button::Kind::Default, card);
    search->setObjectName("browseCertificate"_L1);
    m_certificatePassword = new SecretEdit({}, card);
    m_certificatePassword->setObjectName("certificatePassword"_L1);
    if (!m_present.clientCertificate.isEmpty())
        m_certificatePassword->setPlaceholderText(tr("As it is in the keychain"));
    m_certificateError = complaintLine(u"certificateError"_s, card);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addLayout(labelled(tr("PKCS#12 file (.p12, .pfx)"), m_certificate), 1);
    row->addWidget(search, 0, Qt::AlignBottom);
    card->body()->addWidget(PlainLabel::mute(
        tr("The file stays where it is and is read when the server is opened; its password is kept in the keychain. A "
           "key on a smart card or in the system’s own store cannot be used."),
        card));
    card->body()->addLayout(row);
    card->body()->addLayout(labelled(tr("Password of the file"), m_certificatePassword));
    card->body()->addWidget(m_certificateError);
    body()->addWidget(card);
    connect(search, &Button::clicked, this, [this] {
        browse(u"certificateFile"_s, tr("Client certificate"), tr("PKCS#12 (*.p12 *.pfx);;All files (*)"),
               [this](const QString& path) {
                   m_certificate->setText(path);
                   m_certificateError->hide();
               });
    });
    connect(m_certificate, &QLineEdit::textEdited, m_certificateError, &QWidget::hide);
    connect(m_certificatePassword, &QLineEdit::textEdited, m_certificateError, &QWidget::hide);
}

void NetworkDialog::browse(const QString& objectName, const QString& title, const QString& filter,
                           const std::function<void(const QString&)>& then)
{
    auto* files = new QFileDialog(this, title, {}, filter);
    files->setObjectName(objectName);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, then);
    files->open();
}

void NetworkDialog::showMode()
{
    const auto mode = Mode(m_mode->currentData().toInt());
    m_modeNote->setText(noteOf(mode));
    m_manual->setVisible(mode == Mode::Manual);
    m_scripted->setVisible(mode == Mode::Script);
}

void NetworkDialog::showAuthorities()
{
    QStringList lines;
    const auto certificates = authoritiesIn(m_authorities);
    if (certificates) {
        for (const auto& certificate : *certificates)
            lines.append(tr("%1, until %2", "name of an authority, day")
                             .arg(isolated(certificate.subjectDisplayName(), 120),
                                  words::date(certificate.expiryDate().date())));
    }
    m_authorityList->setText(lines.join(u'\n'));
    m_authorityList->setVisible(!lines.isEmpty());
    m_forgetAuthorities->setVisible(!m_authorities.isEmpty());
}

void NetworkDialog::addAuthorities(const QString& path)
{
    QFile file(path);
    const auto name = isolated(QFileInfo(path).fileName(), 120);
    if (!file.open(QIODevice::ReadOnly)) {
        say(m_authorityError, tr("%1 could not be read: %2.", "file, why").arg(name, isolated(file.errorString())));
        return;
    }
    const auto added = file.read(longestFile);
    const auto wanted = m_authorities.isEmpty() ? added : m_authorities + '\n' + added;
    if (!authoritiesIn(added) || !authoritiesIn(wanted)) {
        say(m_authorityError, tr("%1 is no certificate in PEM form, or more is in it than certificates.").arg(name));
        return;
    }
    say(m_authorityError, {});
    m_authorities = wanted;
    showAuthorities();
}

bool NetworkDialog::readProxy(NetworkOptions& into)
{
    auto& proxy = into.proxy;
    proxy.mode = Mode(m_mode->currentData().toInt());
    proxy.kind = ProxyOptions::Kind(m_kind->currentData().toInt());
    proxy.host = m_host->text().trimmed();
    proxy.port = m_port->text().toInt();
    proxy.user = m_user->text().trimmed();
    proxy.script = m_script->text().trimmed();
    if (proxy.mode == Mode::Script && !isScriptPlace(proxy.script)) {
        say(m_scriptError, tr("Enter an address that begins with https://, or choose a file. One that begins with "
                              "http:// could be changed on its way, and is taken from this computer alone."));
        m_script->setFocus();
        return false;
    }
    if (proxy.mode != Mode::Manual)
        return true;
    if (!isProxyHost(proxy.host)) {
        say(m_proxyError, tr("Enter the name or address of the proxy alone, such as proxy.example.com."));
        m_host->setFocus();
        return false;
    }
    if (proxy.port < 1 || proxy.port > lastPort) {
        say(m_proxyError, tr("Enter the port of the proxy, between 1 and 65535."));
        m_port->setFocus();
        return false;
    }
    return true;
}

void NetworkDialog::choose()
{
    NetworkChoice choice;
    choice.options.authorities = m_authorities;
    choice.options.clientCertificate = m_certificate->text().trimmed();
    if (!readProxy(choice.options))
        return;
    if (!m_proxyPassword->text().isEmpty())
        choice.secrets.proxyPassword = std::make_shared<const Secret>(m_proxyPassword->take());
    const bool isKept =
        choice.options.clientCertificate == m_present.clientCertificate && m_certificatePassword->text().isEmpty();
    if (choice.options.clientCertificate.isEmpty() || isKept) {
        finish(choice);
        return;
    }
    // A well protected password takes its time.
    const std::shared_ptr<const Secret> password = std::make_shared<const Secret>(m_certificatePassword->take());
    choice.secrets.certificatePassword = password;
    const std::shared_ptr<const Secret> copy = std::make_shared<const Secret>(password->clone());
    m_use->setEnabled(false);
    auto* opened = new QFutureWatcher<Result<std::shared_ptr<const ClientIdentity>>>(this);
    connect(opened, &QFutureWatcherBase::finished, this, [this, opened, choice] {
        opened->deleteLater();
        m_use->setEnabled(true);
        const auto identity = opened->result();
        if (identity) {
            finish(choice);
            return;
        }
        m_certificatePassword->putBack(*choice.secrets.certificatePassword);
        if (choice.secrets.proxyPassword)
            m_proxyPassword->putBack(*choice.secrets.proxyPassword);
        const auto text = errorText(identity.error());
        say(m_certificateError, text.happened + u' ' + text.todo);
        m_certificatePassword->setFocus();
    });
    opened->setFuture(offThread([file = choice.options.clientCertificate, copy] { return openIdentity(file, *copy); }));
}

void NetworkDialog::finish(const NetworkChoice& choice)
{
    done(Accepted);
    Q_EMIT chosen(choice);
}

QString networkInWords(const NetworkOptions& options)
{
    QStringList parts;
    if (options.proxy.mode == Mode::Manual)
        parts.append(NetworkDialog::tr("Through %1", "proxy").arg(isolated(options.proxy.host, 60)));
    else if (options.proxy.mode == Mode::Script)
        parts.append(NetworkDialog::tr("Through what a script says"));
    else if (options.proxy.mode == Mode::None)
        parts.append(NetworkDialog::tr("Without a proxy"));
    if (const auto authorities = authoritiesIn(options.authorities))
        parts.append(NetworkDialog::tr("%n authority(ies) of its own", nullptr, int(authorities->size())));
    if (!options.clientCertificate.isEmpty())
        parts.append(NetworkDialog::tr("With a client certificate"));
    return parts.join(NetworkDialog::tr(" · ", "between parts"));
}

} // namespace provost
