import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** Checks each line of standard input (a text in base64) and answers with the number of findings. */
public final class Main {
  public static void main(String[] arguments) throws Exception {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("pl"));
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String text = new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
      System.out.println(tool.check(text).size());
      System.out.flush();
    }
  }
}
