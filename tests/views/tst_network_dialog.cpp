// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/bots/bot.h"
#include "tests/support/secret_trail.h"
#include "tests/support/test_authority.h"
#include "views/common/secret_field.h"
#include "views/first_run/network_dialog.h"
#include "views/first_run/welcome_page.h"

#include <QComboBox>
#include <QMainWindow>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What a person chooses for the way to a server.
class TestNetworkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QMainWindow>();
        m_window->resize(1100, 900);
        m_window->show();
        m_choice.reset();
    }
    void aProxyIsCheckedAtItsFields();
    void aScriptIsCheckedAtItsField();
    void authoritiesAreAddedFromFiles();
    void aClientCertificateIsOpenedFirst();
    void whatIsKeptIsNotAskedForAgain();
    void theFirstRunPageTakesItAlong();

private:
    void open(const NetworkOptions& present = {})
    {
        auto* dialog = new NetworkDialog({}, present, m_window.get());
        connect(dialog, &NetworkDialog::chosen, this, [this](const NetworkChoice& choice) { m_choice = choice; });
        dialog->open();
        m_dialog = dialog;
    }
    [[nodiscard]] QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }

    QTemporaryDir m_folder;
    std::unique_ptr<QMainWindow> m_window;
    QPointer<NetworkDialog> m_dialog;
    std::optional<NetworkChoice> m_choice;
};

void TestNetworkDialog::aProxyIsCheckedAtItsFields()
{
    open();
    QVERIFY(!bot().shows("proxyHost")); // as the system says
    bot().get<QComboBox>("proxyMode")->setCurrentIndex(2);
    QVERIFY(bot().sees("proxyHost"));
    QVERIFY(bot().type("proxyHost", u"https://proxy.example/path"_s));
    QVERIFY(bot().type("proxyPort", u"3128"_s));
    QVERIFY(bot().click("useNetwork"));
    QVERIFY(bot().sees("proxyError"));
    QVERIFY(bot().type("proxyHost", u"proxy.example"_s));
    QVERIFY(!bot().shows("proxyError"));
    QVERIFY(bot().type("proxyPort", {}));
    QVERIFY(bot().click("useNetwork"));
    QVERIFY(bot().sees("proxyError"));
    QVERIFY(!m_choice);
    QVERIFY(bot().type("proxyPort", u"3128"_s));
    QVERIFY(bot().type("proxyUser", u"anna"_s));
    const auto password = inventToken();
    QVERIFY(bot().type("proxyPassword", QString::fromLatin1(password)));
    QVERIFY(bot().click("useNetwork"));
    QTRY_VERIFY(m_choice);
    QCOMPARE(
        m_choice->options.proxy,
        (ProxyOptions{ProxyOptions::Mode::Manual, ProxyOptions::Kind::Http, u"proxy.example"_s, 3128, u"anna"_s, {}}));
    QVERIFY(m_choice->secrets.proxyPassword && m_choice->secrets.proxyPassword->expose() == password);
    QVERIFY(!m_choice->secrets.certificatePassword);
}

void TestNetworkDialog::aScriptIsCheckedAtItsField()
{
    open();
    QVERIFY(!bot().shows("proxyScript"));
    bot().get<QComboBox>("proxyMode")->setCurrentIndex(3);
    QVERIFY(bot().sees("proxyScript") && !bot().shows("proxyHost"));
    QVERIFY(bot().type("proxyScript", u"http://config.example.com/proxy.pac"_s));
    QVERIFY(bot().click("useNetwork") && bot().sees("scriptError"));
    QVERIFY(!m_choice); // whoever can change it on its way would decide where everything goes
    QVERIFY(bot().type("proxyScript", u"https://config.example.com/proxy.pac"_s));
    QVERIFY(!bot().shows("scriptError"));
    QVERIFY(bot().click("useNetwork"));
    QTRY_VERIFY(m_choice);
    QCOMPARE(m_choice->options.proxy.mode, ProxyOptions::Mode::Script);
    QCOMPARE(m_choice->options.proxy.script, u"https://config.example.com/proxy.pac"_s);
    QVERIFY(!networkInWords(m_choice->options).isEmpty());
}

void TestNetworkDialog::authoritiesAreAddedFromFiles()
{
    const auto first = makeSelfSigned({"Authority of <b>Acme</b>", {}, {}, {}, -3600, 24 * 3600, true});
    const auto second = makeSelfSigned({"Another one", {}, {}, {}, -3600, 24 * 3600, true});
    open();
    m_dialog->addAuthorities(write(u"key.pem"_s, first.certificate + first.key));
    QVERIFY(bot().sees("authorityError"));
    QVERIFY(!bot().shows("authorityList"));
    m_dialog->addAuthorities(write(u"first.pem"_s, first.certificate));
    m_dialog->addAuthorities(write(u"second.pem"_s, second.certificate));
    QVERIFY(!bot().shows("authorityError"));
    QVERIFY(bot().textOf("authorityList").contains("Authority of <b>Acme</b>"_L1));
    QVERIFY(bot().textOf("authorityList").contains("Another one"_L1));
    QVERIFY(bot().click("useNetwork"));
    QTRY_VERIFY(m_choice);
    QCOMPARE(authoritiesIn(m_choice->options.authorities)->size(), 2);
    open(m_choice->options);
    QVERIFY(bot().click("forgetAuthorities"));
    QVERIFY(bot().click("useNetwork"));
    QTRY_VERIFY(m_choice->options.authorities.isEmpty());
}

void TestNetworkDialog::aClientCertificateIsOpenedFirst()
{
    const auto file = write(u"me.p12"_s, makePkcs12(makeSelfSigned({}), "right"));
    open();
    QVERIFY(bot().type("clientCertificate", file));
    QVERIFY(bot().type("certificatePassword", u"wrong"_s));
    QVERIFY(bot().click("useNetwork"));
    QVERIFY(bot().sees("certificateError"));
    QVERIFY(bot().textOf("certificateError").contains("me.p12"_L1));
    QCOMPARE(bot().textOf("certificatePassword"), u"wrong"_s); // nothing has to be typed twice
    QVERIFY(!m_choice);
    QVERIFY(bot().type("certificatePassword", u"right"_s));
    QVERIFY(bot().click("useNetwork"));
    QTRY_VERIFY_WITH_TIMEOUT(m_choice, 15'000);
    QCOMPARE(m_choice->options.clientCertificate, file);
    QVERIFY(m_choice->secrets.certificatePassword);
}

void TestNetworkDialog::whatIsKeptIsNotAskedForAgain()
{
    NetworkOptions present;
    present.clientCertificate = u"/there/me.p12"_s;
    present.proxy = {ProxyOptions::Mode::Manual, ProxyOptions::Kind::Socks5, u"proxy.example"_s, 1080, u"anna"_s, {}};
    open(present);
    QVERIFY(bot().click("useNetwork"));
    QTRY_VERIFY(m_choice);
    QCOMPARE(m_choice->options, present);
    QVERIFY(!m_choice->secrets.certificatePassword && !m_choice->secrets.proxyPassword);
}

void TestNetworkDialog::theFirstRunPageTakesItAlong()
{
    const ServerChoice choice{u"provost"_s,           u"Provost"_s, "server"_L1, {},
                              u"https://a.example"_s, {},           u"Key"_s,    u"?"_s};
    auto* page = new WelcomePage({choice});
    m_window->setCentralWidget(page);
    QVERIFY(bot().click("provostServer"));
    QVERIFY(!page->network());
    QVERIFY(bot().click("advancedNetwork"));
    QVERIFY(bot().sees("networkDialog"));
    bot().get<QComboBox>("proxyMode")->setCurrentIndex(1);
    QVERIFY(bot().click("useNetwork"));
    QTRY_VERIFY(page->network());
    QCOMPARE(page->network()->options.proxy.mode, ProxyOptions::Mode::None);
    QVERIFY(!bot().textOf("networkNote").isEmpty());
    // It goes on in a window that is built anew.
    const auto begun = page->leave();
    WelcomePage other({choice});
    other.resume(begun);
    QVERIFY(other.network() && other.network()->options == page->network()->options);
}

QTEST_MAIN(TestNetworkDialog)
#include "tst_network_dialog.moc"
