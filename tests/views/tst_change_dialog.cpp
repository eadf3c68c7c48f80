// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/create_account.h"
#include "model/domain/shown_text.h"
#include "tests/support/bots/bot.h"
#include "tests/views/console.h"
#include "views/common/change_bar.h"
#include "views/common/change_dialog.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

QCoro::Task<Result<void>> makeAccount(OpenServer at, QString name, Cancellation cancel)
{
    const auto made = co_await createAccount(at, name, cancel);
    if (!made)
        co_return tl::unexpected(made.error());
    co_return Result<void>();
}

} // namespace

/// Asking, applying and taking back, as every pane does it, against the real server.
class TestChangeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatWillHappenAndToWhom();
    void nothingHappensBeforeItWasTyped();
    void appliesAndCloses();
    void whatFailedIsNamedAndTriedAgain();
    void escapeCancelsAndSaysHowFarItCame();
    void theBarTakesBack();

private:
    ChangeDialog* open();
    [[nodiscard]] ChangeStep making(const QString& name)
    {
        return {name, [at = m_console->at(), name](Cancellation cancel) { return makeAccount(at, name, cancel); }};
    }
    [[nodiscard]] QStringList accounts();
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }

    std::unique_ptr<Console> m_console;
    std::unique_ptr<QWidget> m_window;
    ChangeResult m_result;
};

void TestChangeDialog::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(), m_console->server.errors().constData());
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_result = {};
}

void TestChangeDialog::cleanup()
{
    m_window.reset();
    m_console.reset();
}

ChangeDialog* TestChangeDialog::open()
{
    auto* dialog = new ChangeDialog(
        u"change"_s, {u"Make them?"_s, u"They are made."_s, u"Make them"_s, u"Not now"_s, u"Making them…"_s},
        Button::Kind::Primary, m_window.get());
    connect(dialog, &ChangeDialog::applied, this, [this](const ChangeResult& result) { m_result = result; });
    dialog->open();
    return dialog;
}

QStringList TestChangeDialog::accounts()
{
    QStringList names;
    const auto list = m_console->outcome(
        step(m_console->session->call([](AdminApi& api, Call call) { return api.accounts(call); }), {}));
    for (const auto& account : list.value_or(QList<Account>()))
        names.append(account.name);
    return names;
}

void TestChangeDialog::saysWhatWillHappenAndToWhom()
{
    auto* dialog = open();
    dialog->setEffects({{u"Admin → Viewer"_s, 1'204, {u"Ana Silva"_s, u"Silke Brandt"_s}, true}});
    dialog->addWarning(u"Nobody could manage it."_s);
    QStringList texts;
    for (const auto* label : dialog->findChildren<QLabel*>())
        texts.append(plainText(label->text()));
    QVERIFY(texts.contains(u"Admin → Viewer"_s));
    QVERIFY(texts.contains(u"1\u202f204"_s));
    QVERIFY(texts.contains(u"Ana Silva, Silke Brandt and 1\u202f202 more"_s));
    QVERIFY(texts.contains(u"Nobody could manage it."_s));
    QVERIFY(!bot().get("confirm")->isEnabled()); // there is nothing to do yet
    QVERIFY(bot().click("keep"));
    QTRY_VERIFY(!bot().shows("change"));
}

void TestChangeDialog::nothingHappensBeforeItWasTyped()
{
    auto* dialog = open();
    dialog->setSteps({making(u"Acme"_s)});
    dialog->askToType(u"Acme"_s);
    QVERIFY(!bot().get("confirm")->isEnabled());
    QVERIFY(bot().type("typedWord", u"Acme"_s));
    QVERIFY(bot().click("confirm"));
    QTRY_COMPARE(accounts(), QStringList{u"Acme"_s});
}

void TestChangeDialog::appliesAndCloses()
{
    open()->setSteps({making(u"Acme"_s), making(u"Globex"_s)});
    QVERIFY(bot().click("confirm"));
    QTRY_VERIFY(!bot().shows("change"));
    QVERIFY(m_result.isWhole());
    QCOMPARE(accounts(), (QStringList{u"Acme"_s, u"Globex"_s}));
}

void TestChangeDialog::whatFailedIsNamedAndTriedAgain()
{
    open()->setSteps({making(u"Acme"_s), making(u"Acme"_s), making(u"Globex"_s)});
    QVERIFY(bot().click("confirm"));
    QVERIFY(plainText(bot().textOf("messageText")).startsWith(u"2 of 3 done. It failed for Acme."_s));
    QVERIFY(bot().shows("change"));
    QCOMPARE(m_result.failures.size(), 1);
    QVERIFY(bot().click("confirm")); // only what failed is tried again
    QTRY_COMPARE(m_result.total, 1);
    QCOMPARE(accounts(), (QStringList{u"Acme"_s, u"Globex"_s}));
}

void TestChangeDialog::escapeCancelsAndSaysHowFarItCame()
{
    auto* dialog = open();
    auto second = making(u"Globex"_s);
    // Esc comes while the second one is under way.
    const auto apply = second.apply;
    second.apply = [dialog, apply](Cancellation cancel) {
        auto task = apply(cancel);
        dialog->reject();
        return task;
    };
    dialog->setSteps({making(u"Acme"_s), second, making(u"Initech"_s)});
    QVERIFY(bot().click("confirm"));
    QCOMPARE(bot().textOf("messageText"), u"Cancelled. 1 of 3 done."_s);
    QVERIFY(m_result.cancelled);
    QVERIFY(!accounts().contains(u"Initech"_s));
    dialog->reject();
    QTRY_VERIFY(!bot().shows("change"));
}

void TestChangeDialog::theBarTakesBack()
{
    auto* bar = new ChangeBar(m_window.get());
    bar->resize(800, 60);
    ChangeResult undone;
    connect(bar, &ChangeBar::undone, this, [&undone](const ChangeResult& result) { undone = result; });
    bar->showDone(u"It was done."_s, {making(u"Taken back"_s)});
    QVERIFY(bot().click("messageAction"));
    QTRY_COMPARE(bar->text(), u"It was taken back."_s);
    QVERIFY(undone.isWhole());
    QCOMPARE(accounts(), QStringList{u"Taken back"_s});
    bar->showDone(u"This cannot be taken back."_s, {});
    QVERIFY(!bot().shows("messageAction"));
}

QTEST_MAIN(TestChangeDialog)
#include "tst_change_dialog.moc"
